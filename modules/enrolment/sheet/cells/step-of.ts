import { fold } from '../fold.ts'

/** How far somebody's part in a programme has come, as a team notes it. */
export type Step = 'gone' | 'apart' | 'here'

/** What a status says of whoever has it: no longer part of it, put aside for now, or part of it. Null for any other word. */
export function stepOf(cell: string): Step | null {
  if (cell.length > 60) return null
  // "Accept - Weak": how sure a team is of it.
  return steps.get(fold(cell)) ?? steps.get(fold(cell.split(/\s[-–—:]\s|\(/)[0]!)) ?? null
}

const words: Record<Step, string> = {
  gone:
    'reject,rejected,declined,withdrawn,withdrew,withdraw,cancelled,canceled,not attending,no show,dropped,dropped out,unsubscribed,' +
    'left,left the programme,refuse,refusee,non retenu,non retenue,desiste,desistee,desistement,annule,annulee,abandon,abandonne,' +
    'desinscrit,desinscrite,parti,partie,ne participe plus,decede,decedee,deceased',
  apart:
    'waiting list,waitlist,waitlisted,wait list,liste d attente,on hold,paused,en pause,matched,paired,already matched,already paired,' +
    'en binome,deja en binome,apparie,appariee,inactive,inactif',
  here:
    'approved,accept,accepted,maybe accept,strong accept,weak accept,pending,applied,new,in review,under review,reviewed,complete,' +
    'completed,incomplete,contacted,to call,to contact,confirmed,active,submitted,shortlisted,interviewed,unmatched,attending,checked in,' +
    'registered,available,looking,enrolled,valide,validee,accepte,acceptee,en attente,a rappeler,a traiter,a contacter,traite,traitee,' +
    'complet,incomplet,confirme,confirmee,inscrit,inscrite,en cours,contacte,contactee,retenu,retenue,termine,terminee,brouillon,draft,' +
    'soumis,soumise,envoye,envoyee,actif,nouveau,nouvelle,present,presente,disponible,ok',
}
const steps = new Map(
  (['gone', 'apart', 'here'] as const).flatMap((step) =>
    words[step].split(',').map((word) => [word, step] as const),
  ),
)

import { fold } from '../../enrolment/sheet/index.ts'

/**
 * Whether that is a branch that people work in, not what they do there: under « Métier », half of a list writes « Banque »,
 * and nobody's trade is a bank.
 */
export function namesSector(label: string): boolean {
  return sectors.has(fold(label))
}

const sectors = new Set(
  `banque|banques|finance|finances|assurance|assurances|banque assurance|banque et assurance|banque assurances|sante|medico social|
   social|economie sociale|economie sociale et solidaire|ess|industrie|industries|btp|batiment|batiment et travaux publics|construction|
   commerce|grande distribution|distribution|e commerce|agroalimentaire|agro alimentaire|agriculture|energie|environnement|transport|
   transports|transport et logistique|logistique|numerique|informatique|telecoms|telecommunications|tourisme|hotellerie|restauration|
   hotellerie restauration|culture|medias|presse|education|enseignement|recherche|administration|fonction publique|secteur public|
   associatif|immobilier|automobile|aeronautique|luxe|mode|artisanat|services|services a la personne|pharmacie|chimie|sport|
   banking|insurance|banking and insurance|financial services|health|healthcare|health care|industry|manufacturing|retail|
   food and drink|energy|environment|logistics|technology|tech|it|telecommunication|tourism|hospitality|media|government|
   public sector|charity|charities|non profit|nonprofit|not for profit|third sector|real estate|property|automotive|aerospace|fashion|
   pharmaceuticals|pharma|biotech|life sciences|fintech|arts|arts and culture`
    .split('|')
    .map((word) => word.trim()),
)

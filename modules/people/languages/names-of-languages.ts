import type { Wording } from '../../../platform/contract.ts'

// As the runtime names them (a test compares): opening its table takes some ten milliseconds, much of a short run.
const table = `
fr français / French
en anglais / English
es espagnol / Spanish
de allemand / German
it italien / Italian
pt portugais / Portuguese
nl néerlandais / Dutch
ar arabe / Arabic
zh chinois / Chinese
ja japonais / Japanese
ko coréen / Korean
ru russe / Russian
uk ukrainien / Ukrainian
pl polonais / Polish
ro roumain / Romanian
el grec / Greek
tr turc / Turkish
he hébreu / Hebrew
fa persan / Persian
hi hindi / Hindi
ur ourdou / Urdu
bn bengali / Bangla
ta tamoul / Tamil
te télougou / Telugu
ml malayalam / Malayalam
pa pendjabi / Punjabi
gu goudjarati / Gujarati
mr marathi / Marathi
vi vietnamien / Vietnamese
th thaï / Thai
id indonésien / Indonesian
ms malais / Malay
tl filipino / Filipino
sw swahili / Swahili
am amharique / Amharic
ha haoussa / Hausa
yo yoruba / Yoruba
ig igbo / Igbo
wo wolof / Wolof
ln lingala / Lingala
mg malgache / Malagasy
so somali / Somali
zu zoulou / Zulu
af afrikaans / Afrikaans
sv suédois / Swedish
no norvégien / Norwegian
da danois / Danish
fi finnois / Finnish
is islandais / Icelandic
et estonien / Estonian
lv letton / Latvian
lt lituanien / Lithuanian
cs tchèque / Czech
sk slovaque / Slovak
hu hongrois / Hungarian
bg bulgare / Bulgarian
sr serbe / Serbian
hr croate / Croatian
sl slovène / Slovenian
sq albanais / Albanian
mk macédonien / Macedonian
bs bosniaque / Bosnian
hy arménien / Armenian
ka géorgien / Georgian
az azerbaïdjanais / Azerbaijani
kk kazakh / Kazakh
uz ouzbek / Uzbek
mn mongol / Mongolian
ne népalais / Nepali
si cingalais / Sinhala
km khmer / Khmer
lo lao / Lao
my birman / Burmese
eu basque / Basque
br breton / Breton
ca catalan / Catalan
gl galicien / Galician
oc occitan / Occitan
co corse / Corsican
cy gallois / Welsh
ga irlandais / Irish
gd gaélique écossais / Scottish Gaelic
mt maltais / Maltese
lb luxembourgeois / Luxembourgish
bm bambara / Bambara
ff peul / Fula
rw kinyarwanda / Kinyarwanda
ti tigrigna / Tigrinya
kab kabyle / Kabyle
zgh amazighe standard marocain / Standard Moroccan Tamazight
`

/** The languages that people of a programme speak, by their ISO 639 codes, with their French and English names. */
export const namesOfLanguages: ReadonlyMap<string, Wording> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [, code, fr, en] = /^(\S+) (.+) \/ (.+)$/.exec(line)!
      return [code!, { fr: fr!, en: en! }]
    }),
)

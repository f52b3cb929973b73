import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How many characters of running text fill an A4 page at 11 points. */
const PAGE = 2600

const NAMES = ['Karla Vind', 'Anton Bæk', 'Ingrid Lund', 'Omar Saleh', 'Freja Holm', 'Villy Krogh', 'Asta Dam']
const NEEDS = [
  'at handle ind',
  'at åbne din post',
  'at komme til lægen',
  'at holde orden i hjemmet',
  'at planlægge din uge',
  'at følge din økonomi',
]
const SOURCES = [
  'statusnotatet fra din kontaktperson',
  'udtalelsen fra din læge',
  'samtalen på dit hjemmebesøg',
  'oplysningerne fra din mor',
]
const DAYS = ['6. januar', '20. januar', '3. februar', '17. februar', '2. marts']

/** A sentence or two about one need, never twice the same in a row. */
function paragraph(seed: number): string {
  const need = pick(NEEDS, seed)
  const source = pick(SOURCES, seed * 3 + 1)
  const day = pick(DAYS, seed * 7 + 2)
  switch (seed % 6) {
    case 0:
      return `Du får støtte til ${need} ${1 + (seed % 3)} timer om ugen. Vi har lagt vægt på, at du har svært ved at overskue det alene, når der sker flere ting på en gang. Det fremgår af ${source} af ${day} 2025.`
    case 1:
      return `Vi giver ikke støtte til ${need}. Du har selv oplyst den ${day} 2025, at du klarer det med en huskeliste og en påmindelse på telefonen, og ${source} siger det samme. Vi vurderer derfor, at du ikke har behov for hjælp til det.`
    case 2:
      return `Om ${need} har du anført, at du bliver træt og må lægge dig bagefter. Vi har talt med dig om det den ${day} 2025. Trætheden er taget med i vurderingen, men den hindrer dig ikke i at gøre det, når du deler opgaven op over flere dage.`
    case 3:
      return `Målet med støtten er, at du på sigt selv kan stå for ${need}. Støtten gives i dit hjem af Bostøtte Syd, som kontakter dig inden 14 dage, og vi følger op sammen med dig efter et halvt år, jf. servicelovens § 148.`
    case 4:
      return `Vi har hørt dig over de oplysninger, der taler imod, at du får hjælp til ${need}. Du svarede den ${day} 2025 og var enig i det, der står om dagligdagen, men ikke i, at din søster kan hjælpe dig hver uge. Det har vi rettet.`
    default:
      return `Efter servicelovens § 85 kan du få hjælp, omsorg eller støtte samt optræning og hjælp til udvikling af færdigheder, hvis du har betydelig nedsat funktionsevne. Vi har vurderet, hvad det betyder for ${need}, og set på ${source}.`
  }
}

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? ''
}

/** A decision of about so many pages; with another number comes another letter. */
export function composeLetter(number: number, pages = 1): string {
  const name = pick(NAMES, number)
  const head = `Solrød Fjordkommune\nVoksenrådgivningen\n\n4. marts 2025\n\nKære ${name}\n\nAfgørelse om socialpædagogisk støtte efter servicelovens § 85\n\nDu har den 6. januar 2025 søgt om støtte i hverdagen.`
  const tail = `Klagevejledning\n\nDu kan klage over afgørelsen til Ankestyrelsen. Klagen skal sendes til Solrød Fjordkommune inden 4 uger fra den dag, du har modtaget brevet. Vi ser på sagen igen og sender den videre, hvis vi ikke ændrer afgørelsen.\n\nVenlig hilsen\n${pick(NAMES, number + 3)}\nRådgiver\n`
  const body: string[] = []
  for (let length = head.length + tail.length, seed = number; length < pages * PAGE; seed++) {
    const text = paragraph(seed)
    body.push(text)
    length += text.length
  }
  return [head, ...body, tail].join('\n\n')
}

export interface LetterSet {
  readonly from: string
  readonly letters: readonly string[]
}

/** More tell nothing more, and take minutes. */
const MOST = 300

/** Of the project's own corpus where it is there, else letters composed here. */
export function loadLetters(root: string): LetterSet {
  const all = globSync('test/corpus/daily/**/*.txt', { cwd: root }).toSorted()
  const step = Math.max(1, Math.floor(all.length / MOST))
  const paths = all.filter((_, at) => at % step === 0).slice(0, MOST)
  if (paths.length >= 20)
    return {
      from: `${paths.length} of the ${all.length} letters of test/corpus/daily`,
      letters: paths.map((path) => readFileSync(join(root, path), 'utf8')),
    }
  return { from: '60 composed letters', letters: Array.from({ length: 60 }, (_, number) => composeLetter(number)) }
}

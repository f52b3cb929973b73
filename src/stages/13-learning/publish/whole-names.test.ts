import { describe, expect, test } from 'vitest'
import { readDanishWords } from '../../../files/danish-words.ts'
import { proposeAnonymous } from './propose-anonymous.ts'

/** Names of all kinds in many sentences: nothing of a name may stay, also not its small words. */

const vocabulary = readDanishWords()

const PEOPLE = [
  'Bo Skov',
  'Rose Vinter',
  'Lærke Hjort',
  'My Vind',
  'Storm Bager',
  'Anne-Mette Sand',
  'Nguyen Thi Lan',
  'Abdirahman Warsame',
  'Zoë Köhler',
  "Søren O'Brien",
  'Per de la Cour',
  'Ole von Bülow',
  'A.P. Holm',
  'Ib',
  'Hans Munk',
  'Svend Aage From',
  'Liv',
  'Sten Sten Blicher',
  'Hjalte Fugl',
  'Maja Kok',
  'Fatuma',
  'Kim Hvid',
  'Rosa Dal',
  'Jens Peter',
  'Signe K.',
  'Pil Bjerg',
  'Ask',
]
const HOUSES = [
  'Lys og Voks',
  'Den Gyldne Middelvej',
  'Huset i Byen',
  'Under Egen',
  'Solgården',
  'Lægerne på Torvet',
  'Bo og Naboskab',
  'Plads til Alle',
  'Team Regnbue',
  'Egeskolen',
  'Klub Månen',
  'Fjeldrejsen',
  'Hånd i Hånd',
  'Kig Ind',
  'Den grønne gren',
  'Trekanten',
  'Blå Kors',
  'Sct. Maria',
  'Mælkebøtten',
  'Huset',
  'Rent Hjem ApS',
  'Center for Trivsel',
  'Nord Bo A/S',
  'Vagten',
  'Nabo til Nabo',
  'Vilde Vulkaner',
]
const PLACES = [
  'Nørre Aaby',
  'Ringe',
  'Give',
  'Sønder Omme',
  'Vejen',
  'Als',
  'Aabenraa',
  'Store Heddinge',
  'Kastrup',
  'Hals',
  'Odder',
  'Møn',
  'Fur',
  'Bording',
  'Skive',
  'Sankt Klemens',
  'Gl. Rye',
]

const OF_PEOPLE = [
  'Vi har talt med NN om sagen.',
  'NN har skrevet til os.',
  'NN bor alene.',
  'Kære NN\nTak for dit brev.',
  'Navn: NN',
  'Sagsbehandler: NN, lokal 12',
  '| Værge | NN |',
  'Sagen om NN er afsluttet.',
  'Kopi til: NN',
  '- NN',
  'Hun kom sammen med sin bror (NN).',
  'Hos NN får hun hjælp.',
  'Ifølge NN går det godt.',
  'Det er NNs mor, der skriver.',
  'NNs mor har ringet.',
  'Med venlig hilsen\nNN\nsagsbehandler',
  'Med venlig hilsen\n\nNN',
  'Hendes datter, NN, er enig.',
  'Både NN og kommunen var til stede.',
  'Mødt: NN, visitator',
  'Spørg NN.',
  'Har NN fået brevet?',
  'Samtale med fru NN i går.',
  'Hjælpen ydes af NN, som er ansat hos os.',
  'Vedr. NN',
  '"NN" skriver hun.',
  'Overlæge NN mener det samme.',
  '1. NN skal have svar.',
  'Når NN er syg, kommer en anden.',
  'Derfor har NN ikke ret.',
  'Til NN',
  'Sendt til NN og Karen.',
  'Borgeren, NN (født 1960), har søgt.',
]
const OF_PEOPLE_SHOUTED = ['NN HAR KLAGET OVER AFGØRELSEN.', 'VI HAR TALT MED NN OM SAGEN.', 'NAVN: NN']
const OF_HOUSES = [
  'Hun bor på NN.',
  'Hun bor på bostedet NN i dag.',
  'Han går på NN hver dag.',
  'Vi har talt med NN om sagen.',
  'Udtalelsen fra NN viser det.',
  'Leverandør: NN',
  '| Leverandør | NN |',
  'Hos NN får hun hjælp.',
  'Han er indskrevet ved NN, hvor han spiser.',
  'Hun arbejder i NN om onsdagen.',
  'Stedet hedder NN.',
  'Bostedet NN har skrevet.',
  'Foreningen NN støtter hende.',
  'Han er på værestedet NN hver dag.',
  'Du kan få hjælp af NN.',
  'Hun kom fra NN i marts.',
  'Bostedet "NN" er lukket.',
  'Han bor på "NN".',
  'Bopæl: NN',
  'Afslag fra NN, som har ventetid.',
  'Derfor bliver NN lukket.',
]
const OF_PLACES = [
  'Hun bor i NN.',
  'Han kom fra NN i går.',
  'NN, den 3. maj',
  'Vi mødtes i NN, hvor du bor.',
  'Hun flyttede til NN sidste år.',
  'Bopæl: NN',
  'Vores kontor i NN er åbent.',
  'Turen fra NN til kommunen er lang.',
  'By: NN',
  'Hun er født i NN og opvokset der.',
  'Toget til NN går hver time.',
  'Lægen i NN har skrevet.',
]

/** Told with a name, these tell only the kind. */
const KINDS = new Set(['for', 'center', 'team'])
const BEFORE = 'Afgørelse om støtte efter servicelovens § 85.\n\n'

/** The words of a name that are left of it, where it stands first after `from`. */
function left(text: string, name: string, from = 0): readonly string[] {
  const { removals } = proposeAnonymous(text, vocabulary)
  const at = text.indexOf(name, from)
  return [...name.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((match) => {
    const [start, end] = [at + match.index, at + match.index + match[0].length]
    const isOut = KINDS.has(match[0].toLowerCase()) || removals.some((one) => one.from <= start && end <= one.to)
    return isOut ? [] : [match[0]]
  })
}

const stays = (names: readonly string[], frame: string) =>
  names.flatMap((name) => {
    const words = left(`${BEFORE}${frame.replaceAll('NN', name)}\n\nDu kan klage inden 4 uger.`, name, BEFORE.length)
    return words.length === 0 ? [] : [`${name}: ${words.join(' ')}`]
  })

describe('nothing of a name stays', () => {
  test.each(OF_PEOPLE)('of a person: %j', (frame) => expect(stays(PEOPLE, frame)).toEqual([]))
  test.each(OF_PEOPLE_SHOUTED)('in capitals: %j', (frame) =>
    expect(
      stays(
        PEOPLE.map((name) => name.toUpperCase()),
        frame,
      ),
    ).toEqual([]),
  )
  test.each(OF_HOUSES)('of a house, a firm, a society: %j', (frame) => expect(stays(HOUSES, frame)).toEqual([]))
  test.each(OF_PLACES)('of a place: %j', (frame) => expect(stays(PLACES, frame)).toEqual([]))
})

test.each([...HOUSES, ...PEOPLE.filter((name) => name.includes(' '))])(
  '%s, once told, goes where a sentence begins and in small letters',
  (name) => {
    const text = `Vi har talt med ${name} om sagen. ${name} har åbent hver dag.`
    expect(left(text, name, 30)).toEqual([])
    if (!name.includes(' ')) return
    const small = name.toLowerCase()
    expect(left(`Vi har talt med ${name} om sagen. Du kender ${small} i forvejen.`, small, 30)).toEqual([])
  },
)

test.each(['Cramer-\nJuul', 'Vester-\ngaard', 'Wester-\nmann'])(
  'a name broken across lines goes as a whole: %j',
  (name) => {
    expect(left(`Vi har talt med Aase ${name}, som er enig.`, name)).toEqual([])
  },
)

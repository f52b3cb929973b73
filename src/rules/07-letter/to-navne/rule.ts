import { isNonEmpty } from '../../../base/list.ts'
import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown, type Finding } from '../../verdict.ts'
import { godSkik } from './source.ts'

const NAME = '[A-ZÆØÅ][a-zæøåéöüä]{2,}(?:-[A-ZÆØÅ][a-zæøåéöü]+)?'
/** A first name told of as the one whom the case is about. */
const AS_THE_CITIZEN: readonly RegExp[] = [
  new RegExp(
    `(?:(?:\\bat|\\bda|\\bfordi|\\bnår|\\bom|\\bidet|\\bhvor|\\bvurderer vi,? at)\\s|^)(?<name>${NAME})\\s(?:(?:ikke |fortsat )?har (?:fortsat |et |stort |ikke |stadig )*(?:brug for|behov for|ret til|betydeligt nedsat|en betydelig|nedsat|søgt om|ansøgt om|modtaget støtte)|(?:ikke )?er (?:ikke |fortsat |derfor |således )*(?:berettiget|omfattet|bevilget|visiteret|i målgruppen|i personkredsen)|opfylder|kan ikke (?:få|bevilges)|får (?:ikke |derfor |fortsat )*(?:støtte|hjælp|bostøtte|afslag|bevilget)|bevilges|søger om|ønsker støtte|modtager (?:støtte|bostøtte|hjælp))`,
    'gu',
  ),
  new RegExp(
    `(?:^|[\\s(])(?<name>[A-ZÆØÅ][a-zæøåéöüä]{2,})s\\s(?:ansøgning|funktionsevne|funktionsnedsættelse|støttebehov|behov for (?:støtte|hjælp)|bostøtte|psykiske funktionsevne|fysiske funktionsevne|bevilling)`,
    'gu',
  ),
  new RegExp(
    `(?:bevilger|giver|tilbyder|meddeler)\\s(?:vi\\s|hermed\\s|derfor\\s)*(?<name>${NAME})\\s(?:støtte|hjælp|bostøtte|afslag|\\d)`,
    'gu',
  ),
]
/** "… lagt vægt på, at Susanne Olsen handler ind": what weighs is the citizen's own day, unless it is told as done for "dig". A child's letter tells of the child by name. */
const DAY_OF_THE_CITIZEN = new RegExp(
  `lagt vægt på,? at (?<name>${NAME}) ${NAME} (?:selv |ikke |altid |godt )*(?:handler|køber|laver mad|åbner|gør rent|vasker|klarer|rydder|tager bussen)(?![^.]*(?:dig|din|dit|dine|jer)(?!\\p{L}))`,
  'gu',
)
const OF_A_CHILD = /^(?:BL |SEL § (?:32|36|3[89]|4\d|5\d)(?: |$))/
/** Capital words at a sentence's start that are no names. */
const NO_NAME = new Set(
  'Vi Du Det Der Den De Han Hun Jeg Kommunen Borger Borgeren Ansøger Ansøgeren Forvaltningen Udvalget Bostøtten Støtten Hjælpen Derfor Hvis Når Barnet Ankestyrelsen Lægen Klienten Herudover Desuden Hvem Din Dit Dine Deres Hans Hendes Vores Kommune Parten Familien Loven Myndigheden Personen Klager Man Alle Ingen Denne Dette Social Parret Manden Kvinden Dere Jere Hende Han Barnet Sagen Denne Alle Ansøgerne Borgerne'.split(
    ' ',
  ),
)
const ROLE =
  '(?:mor|far|søn|datter|søster|bror|broder|mand|kone|kæreste|samlever|ægtefælle|eks-?kone|eks-?mand|værge|ven|veninde|nabo|barn|børn|bostøtte|støtteperson|støttekontaktperson|kontaktperson|medarbejder|vejleder|rådgiver|sagsbehandler|visitator|læge|psykolog|psykiater|neuropsykolog|overlæge|ergoterapeut|fysioterapeut|mentor|hjælper|ledsager|gruppeleder\\p{L}*|partsrepræsentant|bisidder|advokat|pædagog|lærer|leder|team|bostøtteteam|hedder|fra|med|af)'

const PERSON = new RegExp(`^${NAME}(?: ${NAME}){1,4}$`, 'u')

/** A second first name is most often left from another letter. */
export const toNavne: Rule<Letter> = {
  id: 'to-navne',
  title: { da: 'Borgeren har det samme navn i hele brevet', en: 'The citizen has the same name throughout the letter' },
  checklist: ['D01'],
  sources: [godSkik],

  check(letter) {
    if (letter.kind === 'kvalitetsstandard' || letter.kind === 'andet')
      return notApplicable('Teksten er ikke et brev til en borger.')
    const top = letter.prose.blocks.slice(0, 24)
    const greeted = top.flatMap(({ text }) => addressed(text))
    const named = isNonEmpty(greeted)
      ? greeted
      : top
          .filter(({ kind }) => kind === 'line')
          .flatMap(({ text }) => (PERSON.test(text.trim()) ? (text.match(new RegExp(NAME, 'gu')) ?? []) : []))
    if (!isNonEmpty(named)) return unknown('hvem brevet er til')
    const head = headOf(letter)
    const text = letter.prose.clean.text
    const patterns = letter.provisions.some((short) => OF_A_CHILD.test(short))
      ? AS_THE_CITIZEN
      : [...AS_THE_CITIZEN, DAY_OF_THE_CITIZEN]
    const findings: readonly Finding[] = letter.passages.flatMap((passage): Finding[] => {
      if (
        passage.section === 'klage' ||
        passage.section === 'bilag' ||
        passage.section === 'kontakt' ||
        passage.block.kind === 'line' ||
        passage.block.kind === 'heading'
      )
        return []
      const others = patterns
        .filter((pattern) => passage.text.search(pattern) !== -1)
        .flatMap((pattern) => [...passage.text.matchAll(pattern)].map((match) => match.groups?.['name'] ?? ''))
      const wrong = others.find(
        (name) =>
          name !== '' &&
          !NO_NAME.has(name) &&
          !NO_NAME.has(`${name}s`) &&
          !named.some((known) => known.startsWith(name) || name.startsWith(known)) &&
          !head.includes(name) &&
          !hasRole(text, name),
      )
      return wrong === undefined ? [] : [{ ...ANOTHER(named[0], wrong), quote: quotePassage(letter, passage) }]
    })
    return isNonEmpty(findings) ? fails(...findings) : holds
  },
}

/** Every name of the salutation and of the line that says whom the letter is to. */
function addressed(block: string): readonly string[] {
  const told =
    /^(?:Kære|Hej|Til|Borger|Navn|Modtager|Vedr(?:ørende|\.)?|Ansøger)\s*:?\s+(.{2,70})$/.exec(block.trim())?.[1] ?? ''
  return told.match(new RegExp(NAME, 'gu')) ?? []
}

/** The letter head and its title: whoever is named there belongs to the case. */
function headOf({ prose }: Letter): string {
  const greeting = prose.blocks.findIndex(({ text }) => /^(?:Kære|Hej)\s/.test(text))
  return prose.blocks
    .filter(({ kind }, i) => i <= Math.max(greeting, 3) || (kind === 'heading' && i < 14))
    .map(({ text }) => text)
    .join('\n')
}

/** A relative, a worker or a place is introduced by what they are. */
function hasRole(text: string, name: string): boolean {
  return new RegExp(
    `${ROLE},? (?:[^ .]+ )?${name}(?![\\p{L}])|${name},? (?:som |der |fra |din |dit |dine |på )|${name} [A-ZÆØÅ][\\p{L}]+, |${name} (?:kommune|kommunes)`,
    'iu',
  ).test(text)
}

function ANOTHER(known: string, other: string): Omit<Finding, 'quote'> {
  return {
    mangel: 'forstaaelighed',
    level: 'advarsel',
    what: {
      da: `Brevet er til ${known}, men omtaler borgeren som ${other}.`,
      en: `The letter is to ${known} but speaks of the citizen as ${other}.`,
    },
    why: {
      da: 'Et andet navn tyder på, at tekst fra en anden sag er blevet stående. Det kan også være oplysninger om en anden, der er kommet i de forkerte hænder.',
      en: 'Another name suggests text left from another case, and perhaps facts about someone else in the wrong hands.',
    },
    remedy: {
      da: 'Læs afsnittet igennem, ret navnet, og se efter, om resten handler om den rigtige borger.',
      en: 'Read the part through, correct the name, and see whether the rest is about the right citizen.',
    },
  }
}

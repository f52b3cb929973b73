import { casePassages, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { phrase } from '../../../text/pattern.ts'

const COMPANION =
  '(?:ægtefælle|mand|kone|hustru|samlever|kæreste|forældre|mor|far|søn|datter|søskende|søster|bror|familie|netværk|nabo|ven|veninde|venner)\\p{L}{0,4}'
/** Someone goes along as it is. */
const GOES_ALONG = phrase(
  `(?:din|dit|dine|en|et) (?:[^ ,.;]+ )?${COMPANION}(?: [^ ,.;]+){0,3},? [^.;]{0,70}(?:følger|følges med|ledsager|tager|taget|kører|går(?: tur)? med) (?:[^ ,.;]+ )?dig>`,
  `(?:velfungerende|godt|stort|stærkt) netværk`,
  '(?:aktivitet|tur)\\p{L}* (?:[^ ,.;]+ ){0,3}?(?:finder|foregår|sker|gennemføres) (?:[^ ,.;]+ ){0,2}?(?:allerede|i forvejen)',
)
/** The municipality agrees that the citizen can't get about alone. */
const CONCEDED = phrase(
  'kan (?:du )?(?:[^ ,.;]+ ){0,6}?ikke færdes alene',
  'ikke kan færdes alene(?: [^.;]+)? (?:er vi enige|lægger vi til grund)',
  'du (?:[^ ,.;]+ ){0,3}?ikke kan færdes alene',
  'du (?:[^ ,.;]+ ){0,6}?ikke kan færdes alene',
  'du opfylder (?:[^ ,.;]+ ){0,3}?betingelse\\p{L}*',
)
const IN_DOUBT = phrase(
  'om du',
  'hvis>',
  'at du ikke kan færdes alene,? (?:er|kan) (?:[^ ,.;]+ )?ikke',
  'kræver',
  'betingelsen er',
)

/** § 97 gives a right to whoever can't get about alone: that a friend goes along now does not take it away. */
export function refusedForCompany(letter: Letter): Passage | undefined {
  if (letter.decision !== 'afslag' || !letter.provisions.includes('SEL § 97')) return undefined
  const own = casePassages(letter).filter(({ voice }) => voice !== 'borger' && voice !== 'lov' && voice !== 'kilde')
  return own.some(({ lower }) => CONCEDED.test(lower) && !IN_DOUBT.test(lower))
    ? own.find(({ lower }) => GOES_ALONG.test(lower))
    : undefined
}

import { isNonEmpty, type NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { isAdverse, quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { clausesOf, phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { principmeddelelse51af18, sel107, sel108, sel85 } from './source.ts'

const PRINCIPLE = phrase(
  '(?:mindst|mindre|mere|mest|så|for) indgribende',
  'mindst muligt? indgribende',
  'mindste?[ -]?middels?',
  'mindst mulige? (?:indgreb|indsats|støtte|hjælp)',
  'gribe[rs]? (?:[^ ]+ ){0,2}?(?:mindre|mindst|mere|så lidt|mindst mulig[t]?)(?: som| muligt?)* ind>',
  'leon>',
  'leon-',
  'laveste effektive',
  'proportionalitetsprincip\\p{L}*',
  'proportionalitet>',
  'princippet om proportionalitet',
)
/** "Anfaldene griber mindre ind i din hverdag": the illness does, not the help. */
const OF_ILLNESS =
  /(?:anfald|smerte|angst|symptom|sygdom|træthed|gener|vanskelighed|tanke|stemme|depression|migræne|spasme|lidelse)[a-zæøå]* (?:[^ ,.;]+ ){0,3}?griber/
/** Where force is spoken of, the principle is the law's own. */
const FORCE = phrase(
  'magt>',
  'magtanvend\\p{L}*',
  'tvang\\p{L}*',
  'lås(?:e|es|t|er)?>',
  'tilbagehold\\p{L}*',
  'alarm\\p{L}*',
  'fysisk (?:at )?(?:fasthold|guid|føre)\\p{L}*',
  'fasthold\\p{L}* (?:dig|borger(?:en)?) fysisk',
  'uden (?:dit |borgers )?samtykke',
  'selvbestemmelse\\p{L}*',
  '§§? ?(?:124|125|126|127|128|129|13[0-7])(?: [a-f])?>',
)
const SET_ASIDE = phrase(
  'gælder (?:kun|alene|ikke)',
  'ikke (?:et |en |noget )?(?:lovligt )?(?:argument|grund|hensyn|princip|kriterium)',
  'ikke … (?:lagt vægt|lægge vægt|indgået|betydning|afgørende|begrunde|henvise)',
  '(?:lagt|lægger) (?:vi )?ikke vægt',
  'kan (?:vi )?ikke (?:bruge|begrunde|lægge|henvise)',
  'uden betydning',
  '(?:ingen|ikke (?:en|nogen)) (?:regel|bestemmelse|pligt|krav)(?: om| til|,? (?:der|som) (?:siger|kræver))>',
  'ikke (?:forpligtet|pligtig|pligt) til at>',
  '51-18',
  'hverken',
)

/** The principle belongs to force and coercion; it says nothing of which support is enough. */
export const mindstIndgribende: Rule<Letter> = {
  id: 'mindst-indgribende',
  title: {
    da: 'Hjælpen er valgt efter behovet, ikke fordi den er mindst indgribende',
    en: 'The help is chosen by the need, not because it is the least intrusive',
  },
  checklist: ['D17'],
  sources: [principmeddelelse51af18, sel85, sel107, sel108],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    if (isAdverse(letter) === false) return notApplicable('Borgeren har fået fuldt medhold.')
    if (isNonEmpty(letter.provisions) && letter.provisions.every((provision) => provision.startsWith('BL')))
      return notApplicable('Afgørelsen er efter barnets lov, hvor mindst indgribende kan være et hensyn.')
    const findings: readonly Finding[] = letter.passages
      .filter((passage, i) => isUsed(passage, letter.passages.slice(Math.max(0, i - 1), i + 2)))
      .map((passage): Finding => ({ ...ARGUED, sources: sourcesFor(letter), quote: quotePassage(letter, passage) }))
    return isNonEmpty(findings) ? fails(...findings) : holds
  },
}

/** The help refused or cut is told by its own provision beside the practice. */
function sourcesFor({ provisions }: Letter): NonEmpty<LawSource> {
  const own = [sel85, sel107, sel108].filter(({ short }) => provisions.includes(short))
  return [principmeddelelse51af18, ...(isNonEmpty(own) ? own : [sel85])]
}

function isUsed({ section, voice, lower }: Passage, around: readonly Passage[]): boolean {
  if (section === 'klage' || section === 'bilag' || section === 'synspunkter') return false
  const own = voice === 'borger' ? clausesOf(lower).slice(1).join(' ') : lower
  return (
    PRINCIPLE.test(own) &&
    !OF_ILLNESS.test(own) &&
    !SET_ASIDE.test(own) &&
    !around.some((near) => FORCE.test(near.lower)) &&
    !SET_ASIDE.test(around.at(-1)?.lower ?? '')
  )
}

const ARGUED: Omit<Finding, 'quote'> = {
  mangel: 'lovfortolkning',
  level: 'fejl',
  what: {
    da: 'Brevet begrunder valget med, at hjælpen er den mindst indgribende.',
    en: 'The letter argues that the help is the least intrusive.',
  },
  why: {
    da: 'Princippet gælder kun for magt og tvang. Det er behovet, der afgør, hvilken støtte der skal gives, så begrundelsen kan ikke bære afgørelsen.',
    en: 'The principle is for force and coercion only. The need decides which support is due, so the argument can’t carry the decision.',
  },
  remedy: {
    da: 'Tag argumentet ud, og skriv i stedet, hvilket behov borgeren har, og hvorfor netop denne hjælp dækker det.',
    en: 'Take the argument out and write which need the citizen has and why this help meets it.',
  },
}

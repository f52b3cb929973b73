import { isDisclaimed } from '../../../stages/14-supervision/demand.ts'
import { helpClauses, type Clause, type Standard } from '../../../stages/14-supervision/standard.ts'
import { isOnAmount } from '../../../stages/14-supervision/reservation.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable } from '../../verdict.ts'
import { failsAt } from '../found.ts'
import { sel85, sel1, sel83 } from './source.ts'

const FAMILY = phrase(
  'ægtefælle\\p{L}*',
  'samlever\\p{L}*',
  'pårørende\\p{L}*',
  'familie(?:n|r|ns|medlem\\p{L}*)?>',
  'netværk(?:et|ets)?>',
  'forældre(?:ne)?>',
  '(?:hjemmeboende|voksne|store|andre) (?:børn|medlemmer)',
  'husstand\\p{L}*',
  'venner',
  'naboer',
  'kæreste\\p{L}*',
  'partner\\p{L}*',
  'sammen med (?:andre|nogen)',
  'andre i (?:hjemmet|husstanden)',
)
const MUST = phrase(
  'skal>',
  'har pligt',
  'er forpligtet',
  'forventes',
  'forventer',
  'må (?:selv )?(?:varetage|klare|udføre|hjælpe|påtage|løse)',
  'har ansvar\\p{L}*',
  '(?:er|har) (?:det )?(?:primære|første) ansvar\\p{L}*',
  'påhviler',
)
const TASK = phrase(
  'varetage\\p{L}*',
  'udføre[rs]?',
  'hjælpe[rs]?',
  'klare[rs]?',
  'overtage\\p{L}*',
  'løse[rs]?',
  'støtte[rs]?>',
  'påtage\\p{L}*',
  'stå for',
  'dække[rs]?',
  'bidrage[rs]?',
  'ledsage[rs]?',
  'passe[rs]?',
  'tage sig af',
  'træde til',
  'inddrages?',
  'opgave\\p{L}*',
)
const EXHAUSTED = phrase(
  '(?:netværk|familie|pårørende|ægtefælle|samlever|husstand)\\p{L}* (?:[^ ]+ ){0,6}?(?:udtømt|afprøvet|afsøgt|forsøgt|inddraget|undersøgt|ikke (?:kan|er i stand|har mulighed))',
  '(?:kun|først|alene) (?:[^ ]+ ){0,8}?(?:netværk|familie|pårørende|ægtefælle|samlever|husstand)\\p{L}*',
)
const NOT_WITH = phrase(
  '(?:ydes|gives|bevilges|tildeles|tilbydes) (?:[^ ]+ ){0,4}?ikke',
  '(?:kan|får|har) (?:[^ ]+ ){0,4}?ikke (?:[^ ]+ ){0,3}?(?:få|modtage|bevilges|hjælp|støtte|ret)',
  'ikke berettiget',
  'bortfalder',
  'ikke omfattet',
)
const FREE = phrase(
  'frivillig\\p{L}*',
  'gerne',
  'ønsker',
  'hvis (?:de|han|hun|du|borgeren) (?:vil|ønsker|har lyst)',
  'inviter\\p{L}*',
  'spørger',
  'konkret\\p{L}*',
  'vurder\\p{L}*',
  'ikke (?:[^ ]+ ){0,4}?(?:udfører|forvent\\p{L}*|pligt|krav|skal|forpligtet|erstat\\p{L}*|overtage)',
  'forventer (?:vi )?ikke',
  'kontakt(?:en)? (?:til|med)',
  'støtte (?:ved|til|af) (?:[^ ]+ )?(?:pårørende|familie|netværk|at)',
  'aflast\\p{L}*',
  'samarbejd\\p{L}* med',
  '(?:drøft|tale|taler|tales|aftal)\\p{L}* (?:[^ ,.;]+ ){0,3}?med>',
  '(?:skema|ansøgning)\\p{L}*',
  'udfører skal',
  'medarbejder\\p{L}* skal',
  'leverandør\\p{L}*',
  'bisidder',
  'være med (?:ved|til)',
  'tilbage til',
  'møde\\p{L}*',
)

function comesFirst(clause: Clause, standard: Standard): boolean {
  const { lower, part } = clause
  if (!FAMILY.test(lower) || isDisclaimed(clause) || FREE.test(lower) || part === 'formaal' || part === 'betaling')
    return false
  const must =
    MUST.test(lower) &&
    TASK.test(lower) &&
    /(?:ægtefælle|samlever|pårørende|familie|netværk|forældre|børn|husstand|partner|kæreste|venner|andre i)[A-Za-zÀ-ÖØ-öø-ÿ]*(?:[^.;]{0,40}?)(?:skal|pligt|forpligtet|forventes|må|ansvar)|(?:skal|forventes|forventer|påhviler)(?:[^.;]{0,50}?)(?:ægtefælle|samlever|pårørende|familie|netværk|husstand|partner|kæreste)/.test(
      lower,
    )
  const without =
    NOT_WITH.test(lower) &&
    /(?:rask|bor sammen|samboende|samlevende|har en|er en|er der|hvis|når|varetages|kan (?:varetage|udføre|klare|hjælpe))/.test(
      lower,
    )
  if (!must && !without && !(EXHAUSTED.test(lower) && /bevilg|ydes|gives|støtte|hjælp|visiter/.test(lower)))
    return false
  const saved = standard.reservationFor(clause)
  return saved === null || (saved.index !== clause.index && isOnAmount(saved) && !FAMILY.test(saved.lower))
}

/** Spouse, relatives or network who must help as a rule; asking what they wish to do is fine. */
export const familienFoerst: Rule<Standard> = {
  id: 'familien-foerst',
  title: {
    da: 'Familien er ikke en betingelse for, at kommunen hjælper',
    en: 'Family is no condition for the municipality’s help',
  },
  checklist: ['D10'],
  sources: [sel85, sel1, sel83],

  check(standard) {
    const on = helpClauses(standard).filter(({ lower }) => FAMILY.test(lower))
    if (on.length === 0) return notApplicable('Standarden nævner ikke familie eller netværk.')
    return failsAt(
      standard,
      on.filter((clause) => comesFirst(clause, standard)),
      TOLD,
    )
  },
}

const TOLD = {
  mangel: 'lovfortolkning',
  level: 'fejl',
  what: {
    da: 'Standarden gør det til en regel, at familie eller netværk skal hjælpe, før kommunen gør det.',
    en: 'The standard makes it a rule that family or network must help before the municipality does.',
  },
  why: {
    da: 'Pårørende har ikke pligt til at give støtte efter loven, og hjælp fra dem er ikke i sig selv et svar på, om behovet er dækket.',
    en: 'Relatives have no duty under the act to give support, and their help is in itself no answer to whether the need is met.',
  },
  remedy: {
    da: 'Skriv, at I spørger, hvad pårørende gerne vil, at det er frivilligt, og at behovet vurderes konkret. Praktiske opgaver i et fælles hjem vurderes konkret efter § 83.',
    en: 'Write that you ask what relatives wish to do, that it is voluntary, and that the need is assessed. Practical tasks of a shared household are assessed under § 83.',
  },
} as const

import type { CaseView, HeldStatement, NeedView } from '../../../stages/case-view.ts'
import { phrase } from '../../../text/pattern.ts'
import { remembered } from '../../../text/remember.ts'
import { caseFinding } from '../../case-finding.ts'
import { isTurnedDown, listNeeds85 } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { listGrounds, listTargetedAgainst, saysNothing } from '../../ground.ts'
import { listOwnSentences, listSummarySentences } from '../../own-sentence.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { principmeddelelse6af18, sel85 } from './source.ts'

const PROBLEM = phrase(
  'hjemløs\\p{L}*|uden (?:fast )?bolig|boligløs\\p{L}*|(?:sover|lever|bor) på gaden|mistet (?:[^ ,.;]+ ){0,3}?(?:bolig|lejlighed|lejemål)\\p{L}*|sofasurf\\p{L}*',
  'misbrug\\p{L}*|stofmisbrug\\p{L}*|alkoholmisbrug\\p{L}*|drikker (?:for meget|meget|dagligt|hver dag)|afhængig af (?:stoffer|alkohol|hash)',
  'isoler\\p{L}*|isolation\\p{L}*|ingen netværk|intet netværk|aldrig (?:ser|taler med) (?:nogen|andre)',
  'analfabet\\p{L}*|(?:kan|lært) (?:[^ ,.;]+ )?(?:ikke|aldrig) (?:at )?(?:læse|skrive)|(?:ikke|aldrig) (?:har )?lært at (?:læse|skrive)',
  'vold\\p{L}*|voldsramt\\p{L}*|overgreb\\p{L}*|prostitution\\p{L}*',
  'kriminalitet\\p{L}*|løsladt\\p{L}*|fængsel\\p{L}*',
  'udsættelse af (?:bolig|lejlighed)\\p{L}*|sat ud af (?:sin|din) (?:bolig|lejlighed)\\p{L}*|stor gæld|gældsat',
  'omsorgssvigt\\p{L}*|selvmord\\p{L}*|selvskad\\p{L}*',
)
const FUNCTION = phrase(
  'funktionsevne\\p{L}*',
  'funktionsnedsættelse\\p{L}*',
  'funktionsniveau\\p{L}*',
  'fysisk eller psykisk',
)
const TRIED = phrase('sociale? (?:problem|belast|vanskelig|udsat)\\p{L}*', 'socialt udsat\\p{L}*')

/** § 85 has two doors: substantially reduced function, or special social problems. */
export const socialeProblemerErProevet: CaseRule = {
  id: 'sociale-problemer-er-proevet',
  title: {
    da: 'Det er også prøvet, om der er særlige sociale problemer',
    en: 'Whether there are special social problems was considered too',
  },
  checklist: ['D06'],
  sources: [sel85, principmeddelelse6af18],

  check(view) {
    const down = listNeeds85(view).filter((one) => isTurnedDown(one) && one.need.personkreds?.answer !== 'indenfor')
    if (down.length === 0) return notApplicable('Ingen støtte efter § 85 er afslået.')
    if (view.file.statements.length === 0) return unknown('hvad der er oplyst om borgeren')
    const told = down.flatMap((one) => {
      const problem = problemTold(view, one)
      return problem === undefined ? [] : [{ one, problem }]
    })
    if (told.length === 0) return notApplicable('Ingen har oplyst om sociale problemer hos borgeren.')
    return verdictOf(
      told.flatMap(({ one, problem }) => (asksOnlyFunction(view, one) ? [findingOf(view, one, problem)] : [])),
    )
  },
}

const tellsOfProblem = remembered((text: string) => PROBLEM.test(text.toLowerCase()))

function problemTold({ general }: CaseView, { statements }: NeedView): HeldStatement | undefined {
  return [...statements, ...general].find(
    ({ statement }) => statement.points !== 'taler-imod' && tellsOfProblem(statement.text),
  )
}

/** The refusal speaks of function and is silent of social problems; a problem marked as the cause was considered. */
function asksOnlyFunction(view: CaseView, one: NeedView): boolean {
  const own = [...listOwnSentences(one), ...listSummarySentences(view)]
  return (
    own.some(({ lower }) => FUNCTION.test(lower)) &&
    // That a problem is no reduced function says nothing of the other door.
    !own.some(({ lower }) => TRIED.test(lower) || (PROBLEM.test(lower) && !FUNCTION.test(lower))) &&
    one.need.personkreds?.because.includes('saerlige-sociale-problemer') !== true
  )
}

function findingOf(view: CaseView, one: NeedView, { statement }: HeldStatement): CaseFinding {
  const { need } = one
  // Told of this very need, and the refusal has nothing else to stand on.
  const isFault =
    statement.needs.includes(need.id) && listTargetedAgainst(one).length === 0 && saysNothing(listGrounds(view, one))
  const words = statement.text
  return caseFinding({
    mangel: 'personkreds',
    level: isFault ? 'fejl' : 'advarsel',
    need: need.id,
    at: `/statements/${view.file.statements.indexOf(statement)}/text`,
    quote: { words, from: 0, to: words.length },
    what: {
      da: `Der er oplyst om sociale problemer, men for »${need.activity}« er det kun bedømt, om funktionsevnen er nedsat.`,
      en: `Social problems were told of, but for “${need.activity}” only reduced function was considered.`,
    },
    why: {
      da: '§ 85 gælder også den, der har brug for støtte på grund af særlige sociale problemer, uden at funktionsevnen er nedsat.',
      en: '§ 85 is also for those who need support because of special social problems, with no reduction of function.',
    },
    remedy: {
      da: 'Tag stilling til, om det oplyste er et særligt socialt problem, og om det giver behov for støtten. Skriv svaret i begrundelsen.',
      en: 'Decide whether what was told is a special social problem, and whether support is needed because of it. Write the answer in the grounds.',
    },
  })
}

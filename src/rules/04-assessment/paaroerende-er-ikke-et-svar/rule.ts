import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { caseFinding } from '../../case-finding.ts'
import { isSel, provisionsOf } from '../../case-need.ts'
import { whenDoing } from '../../activity.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { type Argument, findArgument, levelOf } from '../argument.ts'
import { phrase } from '../../../text/pattern.ts'
import { principmeddelelse6af18, sel83, sel85, sel97 } from './source.ts'

/** Nobody in the family owes the help; what they do of their own will can be counted on only when they say so. */
export const paaroerendeErIkkeEtSvar: CaseRule = {
  id: 'paaroerende-er-ikke-et-svar',
  title: {
    da: 'At pårørende kan hjælpe, er ikke grunden til at sige nej',
    en: 'That relatives can help is not the reason for a no',
  },
  checklist: ['D10'],
  sources: [sel85, principmeddelelse6af18, sel83, sel97],

  check(view) {
    if (view.file.area === 'barn')
      return notApplicable('Sagen er om et barn, hvor forældrene har et ansvar efter loven.')
    const less = view.needs.filter((one) => one.adverse !== false && !isLeftToHousehold(view, one))
    if (less.length === 0) return notApplicable('Borgeren får det, der er søgt om.')
    return verdictOf(
      less.flatMap((one) => {
        const argument = findArgument(view, one, 'paaroerende-kan-hjaelpe', 'paaroerende')
        if (argument === undefined) return []
        if (isAccompaniment(one)) return [accompaniment(argument)]
        return haveAgreed(view, one) ? [] : [findingOf(argument)]
      }),
    )
  },
}

/** Under § 83 what the others in the household can do counts by law. */
function isHousehold(one: NeedView): boolean {
  const all = provisionsOf(one)
  return all.length > 0 && all.every((provision) => isSel(provision, '83', '83 a', '83 b'))
}

/** Unless the words name relatives who live elsewhere, and no one who lives there. */
function isLeftToHousehold(view: CaseView, one: NeedView): boolean {
  if (!isHousehold(one)) return false
  const lower = findArgument(view, one, 'paaroerende-kan-hjaelpe', 'paaroerende')?.quote?.words.toLowerCase() ?? ''
  return !ELSEWHERE.test(lower) || AT_HOME.test(lower)
}

const ELSEWHERE = phrase(
  '(?:voksne|udeboende|udeflyttede|gifte|store) (?:børn|sønner|døtre|søn|datter)\\p{L}*',
  'nabo(?:en|er|erne)?>',
  '(?:venner|veninder?|netværk|søskende|svigerdatter|svigersøn|børnebørn|familie|familien)\\p{L}*',
  '(?:søster|bror)(?:en)?>',
)
const AT_HOME = phrase(
  'husstand\\p{L}*',
  '(?:hjemmeboende|samboende)',
  'bor (?:sammen|hos|hjemme)',
  '(?:ægtefælle|mand|kone|hustru|samlever|kæreste|partner)(?:n|en)?>',
)

/** § 97 asks whether the citizen can get about alone, so that nobody depends on relatives for it: their yes is no answer. */
function isAccompaniment(one: NeedView): boolean {
  const all = provisionsOf(one)
  return all.length > 0 && all.every((provision) => isSel(provision, '97'))
}

/** Relatives have told that they do it, or it is there already. */
function haveAgreed({ file }: CaseView, { statements, answer }: NeedView): boolean {
  if (answer?.answer.kind === 'daekket-paa-anden-vis' && answer.answer.inPlace?.answer === 'ja') return true
  const consent = file.consents?.some(({ to, answer: given }) => to === 'netvaerk' && given === 'nej') === true
  return (
    !consent &&
    statements.some(({ statement, source }) => source?.kind === 'paaroerende' && statement.points !== 'taler-for')
  )
}

function accompaniment(argument: Argument): CaseFinding {
  const { need } = argument.one
  return caseFinding({
    mangel: 'lovfortolkning',
    level: 'fejl',
    need: need.id,
    at: argument.at,
    quote: argument.quote,
    sources: [sel97],
    what: {
      da: `Ledsagelse til »${need.activity}« er afslået, fordi en pårørende kan gå med.`,
      en: `Accompaniment for “${need.activity}” is refused because a relative can come along.`,
    },
    why: {
      da: 'Efter § 97 er spørgsmålet, om borgeren kan færdes alene. Ledsagelsen er til for, at man kan komme ud uden at bede sine nærmeste om det.',
      en: 'Under § 97 the question is whether the citizen can get about alone. The scheme is there so that one can go out without asking one’s family.',
    },
    remedy: {
      da: 'Vurder, om borgeren kan færdes alene på grund af betydeligt og varigt nedsat funktionsevne. Se bort fra, hvem der kunne gå med.',
      en: 'Assess whether the citizen can get about alone, given a substantial and lasting reduction of function. Leave out who might come along.',
    },
  })
}

function findingOf(argument: Argument): CaseFinding {
  const { need } = argument.one
  const isPractical = isHousehold(argument.one)
  return caseFinding({
    mangel: 'lovfortolkning',
    level: levelOf(argument),
    need: need.id,
    at: argument.at,
    quote: argument.quote,
    what: {
      da: `»${need.activity}« er lagt over på pårørende eller netværk, uden at nogen af dem er spurgt.`,
      en: `“${need.activity}” was left to relatives or network without any of them having been asked.`,
    },
    ...(isPractical ? { sources: [sel83] } : {}),
    why: isPractical
      ? {
          da: 'Efter § 83 tæller det, hvad de andre i husstanden kan. De, der bor et andet sted, har ikke pligt til at gøre rent eller hjælpe, og deres hjælp kan kun regnes med, når de selv giver den og vil blive ved.',
          en: 'Under § 83 what the others in the household can do counts. Those who live elsewhere owe no cleaning or care, and their help can be counted on only where they give it of their own will and will go on.',
        }
      : {
          da: 'Pårørende har ikke pligt til at give støtte efter § 85. Deres hjælp kan kun regnes med, når de selv giver den og vil blive ved.',
          en: 'Relatives owe no support under § 85. Their help can be counted on only where they give it of their own will and will go on.',
        },
    remedy: {
      da: 'Vurder borgerens eget behov. Hjælper nogen allerede, så spørg med borgerens samtykke, om de kan og vil blive ved, og skriv svaret ned.',
      en: 'Assess the citizen’s own need. If someone helps already, ask with the citizen’s consent whether they can and will go on, and write it down.',
    },
    question: {
      to: 'paaroerende',
      need: need.id,
      matter: `Hjælper du i dag, ${whenDoing(need.activity)}? Med hvad, hvor tit, og kan og vil du blive ved med det?`,
      why: 'Kommunen må ikke regne med hjælp fra pårørende, som ikke selv har sagt, at de kan og vil give den.',
    },
  })
}

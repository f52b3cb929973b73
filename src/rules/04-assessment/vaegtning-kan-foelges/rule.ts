import type { CaseView, HeldStatement, NeedView } from '../../../stages/case-view.ts'
import { phrase } from '../../../text/pattern.ts'
import { bearsOn } from '../../activity.ts'
import { isBareOpinion, isOwn, isProfessional } from '../../02-information/basis.ts'
import { askUnlessTold } from '../../ask.ts'
import { caseFinding } from '../../case-finding.ts'
import { goesAgainst, isTurnedDown } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { findGround, listGrounds } from '../../ground.ts'
import { listOwnSentences } from '../../own-sentence.ts'
import { saysElsewhere } from '../../said/elsewhere.ts'
import { notApplicable, unknown, verdictOf } from '../../verdict.ts'
import { fvl24, grounds2024 } from './source.ts'

/** What was decisive leads to the answer, and is about the activity. */
export const vaegtningKanFoelges: CaseRule = {
  id: 'vaegtning-kan-foelges',
  title: {
    da: 'De afgørende oplysninger handler om aktiviteten og fører til svaret',
    en: 'The decisive information is about the activity and leads to the answer',
  },
  checklist: ['D07', 'D08'],
  sources: [fvl24, grounds2024],

  check(view) {
    const against = view.needs.filter(goesAgainst)
    if (against.length === 0) return notApplicable('Borgeren får ikke mindre, end der er søgt om.')
    const weighed = against.filter((one) => decisiveOf(view, one).length > 0)
    if (weighed.length === 0) return unknown('hvilke oplysninger der var afgørende')
    return verdictOf(weighed.flatMap((one) => findingsOn(view, one)))
  },
}

function decisiveOf(view: CaseView, { assessment }: NeedView): readonly HeldStatement[] {
  return (assessment?.decisive ?? []).flatMap((id) => view.statement(id) ?? [])
}

function findingsOn(view: CaseView, one: NeedView): readonly CaseFinding[] {
  const decisive = decisiveOf(view, one)
  const points = new Set(decisive.map(({ statement }) => statement.points))
  // Neutral statements lead nowhere by themselves, so they leave the direction open.
  if (points.size === 1 && points.has('taler-for') && isTurnedDown(one) && !isElsewhere(one))
    return isOnTheRule(view, one) ? [] : [otherWay(one)]
  if (decisive.every((held) => isGeneral(held, one))) return [general(view, one)]
  if (isOneAgainstAll(view, one, decisive)) return [oneAgainstAll(one)]
  if (isByHelpOfOthers(one, decisive)) return [byHelpOfOthers(one)]
  return isByPraise(one, decisive) ? [byPraise(one)] : []
}

/** All who tell of the need find it hard, one of them who knows; and what decided is something that goes well and speaks for neither answer. */
function isByPraise(one: NeedView, decisive: readonly HeldStatement[]): boolean {
  const hard = one.statements.filter(
    (held) => held.statement.points === 'taler-for' && TELLS_HARD.has(held.statement.topic) && !isBareOpinion(held),
  )
  return (
    isTurnedDown(one) &&
    !isElsewhere(one) &&
    decisive.every(({ statement }) => statement.topic === 'ressource' && statement.points === 'neutral') &&
    new Set(hard.map(({ source }) => source)).size >= 2 &&
    hard.some(isProfessional) &&
    one.statements.every(({ statement }) => statement.points !== 'taler-imod')
  )
}

const TELLS_HARD: ReadonlySet<HeldStatement['statement']['topic']> = new Set(['konsekvens', 'vanskelighed', 'omfang'])

/** Three who know the citizen tell the same, a professional among them, and all are set aside for one look of the municipality's own. */
function isOneAgainstAll(view: CaseView, one: NeedView, decisive: readonly HeldStatement[]): boolean {
  const [first] = decisive
  if (first?.source?.kind !== 'kommunens-vurdering' || decisive.some(({ source }) => source !== first.source))
    return false
  const others = one.statements.filter(({ source }) => source !== undefined && source !== first.source)
  const set = (one.assessment?.setAside ?? []).flatMap(({ statement }) => view.statement(statement) ?? [])
  const agreeing = set.filter((held) => held.statement.points === 'taler-for' && others.includes(held))
  return (
    new Set(agreeing.map(({ source }) => source)).size >= 3 &&
    agreeing.some(isProfessional) &&
    others.every(({ statement }) => statement.points !== 'taler-imod')
  )
}

/**
 * All who tell what the impairment leads to agree, a professional or a visit among them; and what decided is only that
 * the citizen or the municipality knows of others who could do it. Who does it already may well meet the need.
 */
function isByHelpOfOthers(one: NeedView, decisive: readonly HeldStatement[]): boolean {
  const isAside = ({ statement, source }: HeldStatement) =>
    (statement.topic === 'ressource' || statement.topic === 'andet') &&
    (source?.kind === 'borger' || (source !== undefined && isOwn({ statement, source }))) &&
    mayStepIn(statement.text.toLowerCase())
  const consequences = one.statements.filter(({ statement }) => statement.topic === 'konsekvens')
  return (
    isTurnedDown(one) &&
    decisive.every(isAside) &&
    new Set(consequences.map(({ source }) => source)).size >= 2 &&
    consequences.every(({ statement }) => statement.points === 'taler-for') &&
    consequences.some((held) => isProfessional(held) || (isOwn(held) && !isBareOpinion(held)))
  )
}

/** Now and then, or if asked: who does it every week, or means to go on, is another matter. */
const mayStepIn = (lower: string): boolean =>
  OTHERS_DO_IT.test(lower) && NOW_AND_THEN.test(lower) && !STEADILY.test(lower)

const NOW_AND_THEN = phrase(
  'kan>',
  'kunne>',
  'måske',
  'når (?:han|hun|de|det|min|der)>',
  'hvis>',
  '(?:nogle|enkelte) gange',
  '(?:indimellem|sommetider|af og til|en gang imellem)',
  'der (?:er|findes|kører) ',
)
const STEADILY = phrase('hver>', 'altid', 'dagligt', 'fast>', 'allerede', 'bliver? ved', 'fortsætte\\p{L}*')

const OTHERS_DO_IT = phrase(
  '(?:min|din|hans|hendes) (?:kone|mand|ægtefælle|kæreste|samlever|mor|far|søn|datter|søster|bror|nabo)>',
  '(?:familie|netværk|naboe?r?|venner|pårørende)\\p{L}*',
  'der (?:er|findes|kører) ',
  '(?:flextrafik|taxa|bus|kørselsordning|frivillig|tilbud)\\p{L}*',
)

/** What was told is followed, and the no is for what the help is held to be for, or is given to: other rules ask of that. */
function isOnTheRule(view: CaseView, one: NeedView): boolean {
  return findGround(listGrounds(view, one), 'udvikling', 'udelukket', 'serviceniveau', 'oekonomi') !== undefined
}

/** The need is not denied: it belongs under another provision or with someone else. */
function isElsewhere(one: NeedView): boolean {
  const considered = one.assessment?.considerations ?? []
  return (
    considered.includes('anden-bestemmelse') ||
    considered.includes('behandling') ||
    one.answer?.change.cause === 'lov' ||
    one.answer?.change.cause === 'praksis' ||
    listOwnSentences(one).some(({ lower }) => saysElsewhere(lower))
  )
}

/** A diagnosis is of the person, also where it is tied to the need, once someone has told what it leads to there. */
function isGeneral({ statement }: HeldStatement, { need, statements }: NeedView): boolean {
  const isToldWhat = statements.some(
    (other) => other.statement.topic === 'konsekvens' && other.statement.points === 'taler-for',
  )
  if (statement.topic === 'diagnose' && isToldWhat && !bearsOn(need.activity, statement.text)) return true
  return !statement.needs.includes(need.id) && !bearsOn(need.activity, statement.text)
}

const placeOf = ({ need, at }: NeedView) => ({ need: need.id, at: `/assessments/${at.assessment}/decisive` })

function otherWay(one: NeedView): CaseFinding {
  const { activity } = one.need
  return caseFinding({
    mangel: 'vaegtning',
    level: 'fejl',
    ...placeOf(one),
    what: {
      da: `Alle de oplysninger, der var afgørende for »${activity}«, taler for behovet, men svaret er nej.`,
      en: `All the information that was decisive for “${activity}” speaks for the need, but the answer is no.`,
    },
    why: {
      da: 'Vægtningen skal kunne føre til svaret. Her peger den den anden vej, så afgørelsen ikke kan følges.',
      en: 'The weighing must be able to lead to the answer. Here it points the other way, so the decision can’t be followed.',
    },
    remedy: {
      da: 'Skriv, hvilke oplysninger der taler imod, og hvorfor de vejer tungere. Er der ingen, så bevilg hjælpen.',
      en: 'Write which information speaks against, and why it weighs more. If there is none, grant the help.',
    },
  })
}

function oneAgainstAll(one: NeedView): CaseFinding {
  const { activity } = one.need
  return caseFinding({
    mangel: 'vaegtning',
    level: 'fejl',
    ...placeOf(one),
    what: {
      da: `Alle andre, der kender borgeren, fortæller det samme om »${activity}«. Det er tilsidesat til fordel for ét, kommunen selv har set.`,
      en: `All others who know the citizen tell the same of “${activity}”. It was set aside for one thing that the municipality itself saw.`,
    },
    why: {
      da: 'Ét besøg viser én dag. Det kan sjældent veje tungere end flere, der uafhængigt af hinanden har fulgt borgeren over tid.',
      en: 'One visit shows one day. It can seldom outweigh several who have each followed the citizen over time.',
    },
    remedy: {
      da: 'Spørg kilderne, hvordan det, I så, passer med det, de har set. Læg vægt på dem, eller skriv, hvad der gør jeres iagttagelse mere sikker.',
      en: 'Ask the sources how what you saw fits what they have seen. Give them weight, or write what makes your observation more certain.',
    },
    question: {
      to: 'udfoerer',
      need: one.need.id,
      matter: `Hvor ofte lykkes det, og hvor ofte lykkes det ikke, når det gælder »${activity}«? Giv gerne eksempler fra de seneste uger.`,
      why: 'Kommunens egen iagttagelse peger en anden vej end det, de øvrige kilder har fortalt.',
    },
  })
}

function byHelpOfOthers(one: NeedView): CaseFinding {
  const { activity } = one.need
  return caseFinding({
    mangel: 'vaegtning',
    level: 'fejl',
    ...placeOf(one),
    what: {
      da: `Alle, der har fortalt, hvad funktionsnedsættelsen betyder for »${activity}«, siger det samme. Det afgørende blev, at andre måske kan træde til.`,
      en: `All who told what the impairment means for “${activity}” say the same. What decided was that others may be able to step in.`,
    },
    why: {
      da: 'Om hjælpen er nødvendig, afgøres af, hvad funktionsnedsættelsen betyder, og hvad hjælpen afhjælper. At andre kan træde til nu og da, kan ikke alene veje tungere.',
      en: 'Whether help is necessary is decided by what the impairment means and what the help makes up for. That others can step in now and then can’t alone outweigh it.',
    },
    remedy: {
      da: 'Hold det, andre gør, op mod det, borgeren ikke kan: hvor tit, hvornår, og hvad der bliver tilbage. Dækker det ikke behovet, så bevilg hjælpen.',
      en: 'Hold what others do against what the citizen can’t: how often, when, and what is left. If it does not meet the need, grant the help.',
    },
  })
}

function byPraise(one: NeedView): CaseFinding {
  const { activity } = one.need
  return caseFinding({
    mangel: 'vaegtning',
    level: 'fejl',
    ...placeOf(one),
    what: {
      da: `Alle, der har fortalt om »${activity}«, siger, at det er svært. Det afgørende blev noget, der går godt, og som ikke taler imod behovet.`,
      en: `All who told of “${activity}” say that it is hard. What decided was something that goes well and does not speak against the need.`,
    },
    why: {
      da: 'En ressource kan indgå, men kan ikke alene veje tungere end det, flere uafhængigt af hinanden fortæller om følgerne af funktionsnedsættelsen.',
      en: 'A resource may count, but can’t alone outweigh what several tell, each by themselves, of what the impairment leads to.',
    },
    remedy: {
      da: 'Hold det, der går godt, op mod det, der er svært: dækker det behovet? Gør det ikke det, så bevilg hjælpen.',
      en: 'Hold what goes well against what is hard: does it meet the need? If not, grant the help.',
    },
  })
}

function general(view: CaseView, one: NeedView): CaseFinding {
  const { activity } = one.need
  const isPassedOver = one.statements.some(({ statement }) => statement.points === 'taler-for')
  return caseFinding({
    mangel: 'vaegtning',
    level: isPassedOver ? 'fejl' : 'advarsel',
    ...placeOf(one),
    what: isPassedOver
      ? {
          da: `Det, der er lagt vægt på for »${activity}«, handler om borgeren i almindelighed. Det, der er oplyst om netop det, er der ikke lagt vægt på.`,
          en: `What was given weight for “${activity}” is about the citizen in general. What was told of that very thing was given none.`,
        }
      : {
          da: `Det, der er lagt vægt på for »${activity}«, handler om borgeren i almindelighed.`,
          en: `What was given weight for “${activity}” is about the citizen in general.`,
        },
    why: {
      da: 'Oplysninger om borgeren i almindelighed viser ikke, hvad borgeren kan i en bestemt aktivitet, og kan ikke veje tungere end dem, der gør.',
      en: 'Information on the citizen in general does not show what they can do in a given activity, and can’t outweigh information that does.',
    },
    remedy: {
      da: 'Læg vægt på det, der er oplyst om aktiviteten, eller skaf det. Skriv, hvorfor det vejer, som det gør.',
      en: 'Give weight to what was told of the activity, or obtain it. Write why it weighs as it does.',
    },
    question: isPassedOver
      ? null
      : askUnlessTold(view, one, 'De afgørende oplysninger handler ikke om denne aktivitet.'),
  })
}

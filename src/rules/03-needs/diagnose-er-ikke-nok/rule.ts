import { isNonEmpty } from '../../../base/list.ts'
import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { askUnlessTold } from '../../ask.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import { goesAgainst, listNeeds85 } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { findGround, lacksFacts, leansOnlyOn, listGrounds, listTargetedAgainst } from '../../ground.ts'
import { listOwnSentences } from '../../own-sentence.ts'
import { saysDiagnosisExcludes } from '../../said/diagnosis.ts'
import { fails, holds, notApplicable, unknown } from '../../verdict.ts'
import { principmeddelelse6af18, sel85 } from './source.ts'

/** A diagnosis is neither required nor enough: what it means in the activity decides. */
export const diagnoseErIkkeNok: CaseRule = {
  id: 'diagnose-er-ikke-nok',
  title: {
    da: 'Det er betydningen i hverdagen, ikke diagnosen, der afgør behovet',
    en: 'What it means in daily life decides the need, not the diagnosis',
  },
  checklist: ['D06', 'D08'],
  sources: [principmeddelelse6af18, sel85],

  check(view) {
    const judged = listNeeds85(view).filter(
      ({ need, assessment, answer }) =>
        need.personkreds !== undefined || assessment !== undefined || answer !== undefined,
    )
    const shutOut = view.needs.filter(goesAgainst).flatMap((one) => exclusionsOn(view, one))
    const findings: readonly CaseFinding[] = [
      ...shutOut,
      ...judged.flatMap((one) => {
        const at = whereDiagnosisDecides(view, one)
        return at === undefined || shutOut.some(({ need }) => need === one.need.id) ? [] : [findingOf(view, one, at)]
      }),
    ]
    if (isNonEmpty(findings)) return fails(...findings)
    if (!isNonEmpty(judged)) return notApplicable('Ingen behov er bedømt eller besvaret efter § 85.')
    const silent = judged.every(
      (one) => listGrounds(view, one).length === 0 && (one.need.personkreds?.statements.length ?? 0) === 0,
    )
    return silent ? unknown('hvad bedømmelsen bygger på') : holds
  },
}

/** Whatever the provision is, no diagnosis shuts out all who have it. */
function exclusionsOn(view: CaseView, one: NeedView): readonly CaseFinding[] {
  const said = listOwnSentences(one).find(({ lower }) => saysDiagnosisExcludes(lower))
  if (said === undefined) return []
  const { need } = one
  const besides = !lacksFacts(listGrounds(view, one)) && listTargetedAgainst(one).length > 0
  return [
    caseFinding({
      mangel: 'personkreds',
      level: besides ? 'advarsel' : 'fejl',
      need: need.id,
      at: said.at,
      quote: said.quote,
      what: {
        da: `Hjælp til »${need.activity}« er afslået, fordi alle med den diagnose siges at være uden for personkredsen.`,
        en: `Help with “${need.activity}” is refused because all with that diagnosis are said to be outside the target group.`,
      },
      why: {
        da: 'Loven holder ingen diagnose ude. Hvad funktionsnedsættelsen betyder for netop denne borger i netop denne aktivitet, afgør personkredsen.',
        en: 'The act shuts no diagnosis out. What the impairment means for this very citizen in this very activity decides the target group.',
      },
      remedy: {
        da: `Tag diagnosen ud som grund, og vurder lovens betingelser på det, der er oplyst om, hvad borgeren kan og ikke kan, ${whenDoing(need.activity)}.`,
        en: `Take the diagnosis out as a reason, and assess the conditions of the act on what was told of what the citizen can and can’t do in “${need.activity}”.`,
      },
      question: askUnlessTold(
        view,
        one,
        'Afslaget bygger på diagnosen. Kommunen skal vide, hvad den betyder for netop denne borger i denne aktivitet.',
      ),
    }),
  ]
}

interface Place {
  readonly at: string
  readonly quote: CaseFinding['quote']
}

function whereDiagnosisDecides(view: CaseView, one: NeedView): Place | undefined {
  const { need, assessment, at } = one
  const grounds = listGrounds(view, one)
  const said = findGround(grounds, 'diagnose')?.sentence
  if (said !== undefined && leansOnlyOn(grounds, 'diagnose')) return { at: said.at, quote: said.quote }
  if (grounds.length > 0 && !lacksFacts(grounds)) return undefined
  const isOnlyDiagnosis = (ids: readonly string[]): boolean =>
    ids.length > 0 && ids.every((id) => view.statement(id as never)?.statement.topic === 'diagnose')
  if (isOnlyDiagnosis(assessment?.decisive ?? [])) return { at: `/assessments/${at.assessment}/decisive`, quote: null }
  if (assessment === undefined && isOnlyDiagnosis(need.personkreds?.statements ?? []))
    return { at: `/needs/${at.need}/personkreds/statements`, quote: null }
  return undefined
}

function findingOf(view: CaseView, one: NeedView, { at, quote }: Place): CaseFinding {
  const against = goesAgainst(one)
  return caseFinding({
    mangel: 'personkreds',
    level: against ? 'advarsel' : 'raad',
    need: one.need.id,
    at,
    quote,
    what: {
      da: `Diagnosen er det eneste, svaret på »${one.need.activity}« bygger på.`,
      en: `The diagnosis is all that the answer on “${one.need.activity}” rests on.`,
    },
    why: {
      da: 'To med samme diagnose kan have vidt forskellige behov. Det, der tæller, er, hvad funktionsnedsættelsen betyder i aktiviteten.',
      en: 'Two people with the same diagnosis can have very different needs. What counts is what the impairment means in the activity.',
    },
    remedy: {
      da: `Beskriv, hvad funktionsnedsættelsen gør ved borgeren, ${whenDoing(one.need.activity)}, med et eksempel, og lad diagnosen være baggrund.`,
      en: `Describe what the impairment does to the citizen in “${one.need.activity}”, with an example, and let the diagnosis be background.`,
    },
    question: askUnlessTold(
      view,
      one,
      'Sagen fortæller, hvilken diagnose borgeren har, men ikke, hvad den betyder i denne aktivitet.',
    ),
  })
}

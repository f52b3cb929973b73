import { uniqueBy } from '../../../base/list.ts'
import type { Words } from '../../../base/words.ts'
import type { UnlawfulDemand } from '../../../stages/03-needs/need.ts'
import type { CaseView, NeedView } from '../../../stages/case-view.ts'
import { askUnlessTold } from '../../ask.ts'
import { whenDoing } from '../../activity.ts'
import { caseFinding } from '../../case-finding.ts'
import { goesAgainst, listNeeds85 } from '../../case-need.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { lacksFacts, listGrounds, listTargetedAgainst } from '../../ground.ts'
import { listOwnSentences, type OwnSentence } from '../../own-sentence.ts'
import { demandIn } from '../../said/demand.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { principmeddelelse6af18, sel85 } from './source.ts'

interface Demanded {
  readonly demand: UnlawfulDemand
  /** The words it was said in; undefined where it is only marked in the case. */
  readonly said?: OwnSentence
}

/** § 85 asks for substantially reduced function or special social problems, and nothing more. */
export const ikkeKravOmDiagnoseVarighed: CaseRule = {
  id: 'ikke-krav-om-diagnose-varighed',
  title: {
    da: 'Støtte efter § 85 er ikke gjort afhængig af diagnose, varighed, behandling, alder, bolig eller medvirken',
    en: '§ 85 support is not made to depend on diagnosis, duration, treatment, age, housing or taking part',
  },
  checklist: ['D06'],
  sources: [principmeddelelse6af18, sel85],

  check(view) {
    const needs = listNeeds85(view).filter(
      ({ need, assessment, answer }) =>
        need.personkreds !== undefined || assessment !== undefined || answer !== undefined,
    )
    if (needs.length === 0) return notApplicable('Ingen behov er bedømt eller besvaret efter § 85.')
    return verdictOf(needs.flatMap((one) => demandsOn(one).map((demanded) => findingOf(view, one, demanded))))
  },
}

function demandsOn(one: NeedView): readonly Demanded[] {
  const said = goesAgainst(one)
    ? listOwnSentences(one).flatMap((sentence): Demanded[] => {
        const demand = demandIn(sentence.lower)
        return demand === undefined ? [] : [{ demand, said: sentence }]
      })
    : []
  const marked = (one.need.personkreds?.demands ?? []).map((demand): Demanded => ({ demand }))
  return uniqueBy([...said, ...marked], ({ demand }) => demand).filter(
    // Help that ends for want of cooperation has rules of its own.
    ({ demand }) => demand !== 'medvirken' || !isAboutCooperation(one),
  )
}

function isAboutCooperation({ answer, assessment }: NeedView): boolean {
  return (
    answer?.change.kind === 'ophoer' ||
    answer?.change.kind === 'nedsaettelse' ||
    assessment?.considerations.includes('manglende-samarbejde') === true
  )
}

function findingOf(view: CaseView, one: NeedView, { demand, said }: Demanded): CaseFinding {
  const { need, at } = one
  const hurts = goesAgainst(one)
  const besides = said !== undefined && !lacksFacts(listGrounds(view, one)) && listTargetedAgainst(one).length > 0
  return caseFinding({
    mangel: 'personkreds',
    level: !hurts ? 'raad' : besides ? 'advarsel' : 'fejl',
    need: need.id,
    at: said?.at ?? `/needs/${at.need}/personkreds/demands`,
    quote: said?.quote ?? null,
    what: {
      da: `For »${need.activity}« er støtten gjort afhængig af ${DEMANDED[demand].da}. Det kræver § 85 ikke.`,
      en: `For “${need.activity}” the support was made to depend on ${DEMANDED[demand].en}. § 85 does not demand it.`,
    },
    why: {
      da: 'Det afgørende er, om funktionsevnen er betydeligt nedsat, eller om der er særlige sociale problemer, og om det giver et behov nu. Støtten kan gives, mens andet bliver undersøgt eller behandlet.',
      en: 'What counts is substantially reduced function or special social problems, and a need that follows now. Support can run while other things are examined or treated.',
    },
    remedy: {
      da: `Tag kravet ud, og vurder, hvad borgeren i dag har svært ved, ${whenDoing(one.need.activity)}, og hvorfor.`,
      en: `Take the demand out, and assess what the citizen finds difficult today in “${need.activity}”, and why.`,
    },
    question: hurts
      ? askUnlessTold(
          view,
          one,
          'Det er betydningen for hverdagen, der afgør retten til støtte, ikke om en diagnose eller en behandling er på plads.',
        )
      : null,
  })
}

const DEMANDED: Readonly<Record<UnlawfulDemand, Words>> = {
  diagnose: { da: 'en diagnose', en: 'a diagnosis' },
  varighed: { da: 'at nedsættelsen er varig', en: 'the reduction being lasting' },
  'afsluttet-behandling': {
    da: 'at en udredning eller behandling er afsluttet',
    en: 'an examination or a treatment being finished',
  },
  alder: { da: 'borgerens alder', en: 'the citizen’s age' },
  boligform: { da: 'borgerens bolig', en: 'the citizen’s housing' },
  medvirken: { da: 'at borgeren medvirker eller er motiveret', en: 'the citizen taking part or being motivated' },
}

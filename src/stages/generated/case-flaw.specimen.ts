import { addWeeks, plainDate } from '../../base/date.ts'
import type { Mangel } from '../../law/mangel.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { Need } from '../03-needs/need.ts'
import type { Decision } from '../06-decision/decision.ts'
import type { NonCooperation } from '../06-decision/non-cooperation.ts'
import type { Answer, Change, NeedAnswer } from '../06-decision/need-answer.ts'
import { without } from '../case-change.specimen.ts'
import type { CaseFile } from '../case-file.ts'
import type { Neighbour, PlannedAnswer } from './need-plan.specimen.ts'

/** One thing made wrong in a case that holds, and the code it must be found by. */
export interface CaseFlaw {
  readonly name: string
  readonly mangel: Mangel
  /** What the case must have for the flaw to be possible: the first need so answered, or such a neighbour. */
  readonly answer?: PlannedAnswer
  readonly neighbour?: Neighbour
  readonly inject: (file: CaseFile) => CaseFile
}

export const CASE_FLAWS: readonly CaseFlaw[] = [
  {
    name: 'et behov står uden svar',
    mangel: 'mangelfuld-begrundelse',
    inject: (file) => ({ ...file, answers: file.answers.slice(1) }),
  },
  {
    name: 'afslaget kunne stå i enhver sag',
    mangel: 'mangelfuld-begrundelse',
    answer: 'afslag',
    inject: (file) => {
      const formula = 'Efter en samlet vurdering er du ikke omfattet af personkredsen.'
      const told = onAnswer(file, 'afslag', (answer) => ({ ...answer, reason: formula }))
      return {
        ...told,
        assessments: file.assessments.map((one) => ({ ...one, text: formula })),
        needs: file.needs.map((need) =>
          need.personkreds === undefined ? need : { ...need, personkreds: { ...need.personkreds, reason: formula } },
        ),
      }
    },
  },
  {
    name: 'en nedsættelse kaldes uændret',
    mangel: 'mangelfuld-begrundelse',
    answer: 'nedsat',
    inject: (file) => onChange(file, 'nedsaettelse', () => ({ kind: 'uaendret' })),
  },
  {
    name: 'paragraffen gjaldt ikke den dag',
    mangel: 'forkert-paragraf',
    answer: 'bevilget',
    inject: (file) => onAnswer(file, 'bevilget', (answer) => ({ ...answer, provision: outOfForce(file) })),
  },
  {
    name: 'netværket er ikke spurgt',
    mangel: 'mangelfuldt-oplyst',
    answer: 'netvaerk',
    inject: (file) => ({
      ...onAnswer(file, 'daekket-paa-anden-vis', (answer) =>
        answer.by === 'netvaerk' ? without(answer, 'inPlace') : answer,
      ),
      statements: file.statements.filter(({ source }) => source !== 'kilde-paaroerende'),
    }),
  },
  {
    name: 'det siges ikke, hvorfor den anden hjælp er nok',
    mangel: 'mangelfuld-begrundelse',
    answer: 'netvaerk',
    inject: (file) =>
      onAnswer(file, 'daekket-paa-anden-vis', (answer) => ({ ...answer, whyEnough: 'Hjælpen er tilstrækkelig.' })),
  },
  {
    name: 'forebyggende hjælp uden et ord om § 85',
    mangel: 'meddelelse',
    answer: 'forebyggende',
    inject: (file) => onAnswer(file, 'daekket-paa-anden-vis', (answer) => without(answer, 'refuses')),
  },
  {
    name: 'bevillingen siger ikke hvor meget',
    mangel: 'meddelelse',
    answer: 'bevilget',
    inject: (file) => onAnswer(file, 'bevilget', (answer) => without(answer, 'extent', 'toldProvider')),
  },
  {
    name: 'udføreren fik et omfang og borgeren ikke',
    mangel: 'meddelelse',
    answer: 'bevilget',
    inject: (file) => onAnswer(file, 'bevilget', (answer) => without(answer, 'extent')),
  },
  {
    name: 'mindre end søgt uden en grund',
    mangel: 'mangelfuld-begrundelse',
    answer: 'mindre-end-oensket',
    inject: (file) => onAnswer(file, 'bevilget', (answer) => without(answer, 'whyNotMore')),
  },
  {
    name: 'en gruppe uden en vurdering af borgeren i den',
    mangel: 'mangelfuld-begrundelse',
    answer: 'gruppe',
    inject: (file) => onAnswer(file, 'bevilget', (answer) => without(answer, 'groupJudgement')),
  },
  {
    name: 'hjælpen ophører efter en ny vurdering',
    mangel: 'mangelfuld-begrundelse',
    answer: 'ophoert',
    inject: (file) =>
      withoutGrounds(
        onChange(file, 'ophoer', ({ kind }) => ({ kind, explained: 'Efter en ny vurdering ophører hjælpen.' })),
      ),
  },
  {
    name: 'hjælpen ophører, fordi borgeren ikke lukker op',
    mangel: 'lovfortolkning',
    answer: 'ophoert',
    inject: (file) =>
      onChange(without(file, 'nonCooperation'), 'ophoer', ({ kind }) => ({
        kind,
        cause: 'manglende-samarbejde',
        explained: 'Der er ikke lukket op ved de sidste fire besøg.',
      })),
  },
  {
    name: 'ingen har spurgt, hvorfor støtten ikke bliver brugt',
    mangel: 'mangelfuldt-oplyst',
    answer: 'fravalgt',
    inject: (file) => onProcess(file, (process) => without(process, 'causeFound', 'dueToImpairment')),
  },
  {
    name: 'det er funktionsnedsættelsen, der gør, at støtten ikke bliver brugt',
    mangel: 'lovfortolkning',
    answer: 'fravalgt',
    inject: (file) => onProcess(file, (process) => ({ ...process, dueToImpairment: true })),
  },
  {
    name: 'et nyt serviceniveau bryder en bevilling',
    mangel: 'lovfortolkning',
    answer: 'nedsat',
    inject: (file) => ({
      ...onChange(file, 'nedsaettelse', (change) => ({ ...change, cause: 'serviceniveau' })),
      formerGrants: (file.formerGrants ?? []).map((one) => ({ ...one, until: plainDate('2030-12-31') })),
    }),
  },
  {
    name: 'timer med varsel sættes ned efter fire uger',
    mangel: 'lovbestemt-frist',
    neighbour: 'bpa-nedsat',
    inject: (file) => onDecision(file, (decision) => ({ ...decision, effective: addWeeks(decision.on, 4) })),
  },
  {
    name: 'et afslag uden klagevejledning',
    mangel: 'klagevejledning',
    answer: 'afslag',
    inject: (file) => onDecision(file, (decision) => ({ ...decision, complaintGuidance: [] })),
  },
  {
    name: 'et synspunkt er kun noteret',
    mangel: 'mangelfuld-begrundelse',
    answer: 'afslag',
    inject: (file) => ({
      ...file,
      views: (file.views ?? []).map((one) => ({ ...one, reply: 'Det er noteret og indgår i sagen.' })),
    }),
  },
  {
    name: 'hjælpen stoppede før afgørelsen',
    mangel: 'meddelelse',
    answer: 'ophoert',
    inject: (file) =>
      onDecision(withoutNoticed(file), (decision) => ({ ...decision, effective: addWeeks(decision.on, -2) })),
  },
  {
    name: 'afgørelsen er ikke sendt',
    mangel: 'meddelelse',
    answer: 'afslag',
    inject: (file) => ({
      ...file,
      letters: (file.letters ?? []).map((one) => ({ ...one, about: 'kvittering' as const })),
    }),
  },
  {
    name: 'botilbud søgt, bostøtte givet, og intet sagt',
    mangel: 'meddelelse',
    answer: 'bevilget',
    inject: (file) => onNeed(file, 0, (need) => ({ ...need, asked: { provision: { act: 'SEL', paragraph: '107' } } })),
  },
  {
    name: 'ledsagelse med halve timer',
    mangel: 'lovfortolkning',
    neighbour: 'ledsagelse',
    inject: (file) =>
      onAnswer(file, 'bevilget', (answer) =>
        answer.provision.paragraph === '97'
          ? { ...answer, extent: { from: 7, to: 7, unit: 'timer', per: 'maaned' } }
          : answer,
      ),
  },
]

/** Help with a notice of its own is for another flaw. */
function withoutNoticed(file: CaseFile): CaseFile {
  return { ...file, formerGrants: (file.formerGrants ?? []).filter(({ provision }) => provision.paragraph !== '96') }
}

function onProcess(file: CaseFile, change: (process: NonCooperation) => NonCooperation): CaseFile {
  return file.nonCooperation === undefined ? file : { ...file, nonCooperation: change(file.nonCooperation) }
}

function onNeed(file: CaseFile, at: number, change: (need: Need) => Need): CaseFile {
  return { ...file, needs: file.needs.map((need, index) => (index === at ? change(need) : need)) }
}

/** No word of why, but the words of the change. */
function withoutGrounds(file: CaseFile): CaseFile {
  const silent = onAnswer(file, 'afslag', (answer) => ({ ...answer, reason: '' }))
  return {
    ...silent,
    assessments: file.assessments.map((one) => ({ ...one, text: '' })),
    needs: file.needs.map((need) => without(need, 'personkreds')),
  }
}

function onDecision(file: CaseFile, change: (decision: Decision) => Decision): CaseFile {
  return file.decision === undefined ? file : { ...file, decision: change(file.decision) }
}

/** Every answer of a kind. */
export function onAnswer<K extends Answer['kind']>(
  file: CaseFile,
  kind: K,
  change: (answer: Extract<Answer, { kind: K }>, one: NeedAnswer) => Answer,
): CaseFile {
  return {
    ...file,
    answers: file.answers.map((one) =>
      one.answer.kind === kind ? { ...one, answer: change(one.answer as Extract<Answer, { kind: K }>, one) } : one,
    ),
  }
}

/** Every change of a kind. */
function onChange(file: CaseFile, kind: Change['kind'], change: (change: Change) => Change): CaseFile {
  return {
    ...file,
    answers: file.answers.map((one) => (one.change.kind === kind ? { ...one, change: change(one.change) } : one)),
  }
}

/** A paragraph that had ended, or not begun, on the day of the decision. */
function outOfForce({ decision }: CaseFile): ProvisionRef {
  const on = decision?.on ?? '2024-01-01'
  return { act: 'SEL', paragraph: on < '2024-01-01' ? '83 b' : '42' }
}

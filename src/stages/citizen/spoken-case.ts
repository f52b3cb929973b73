import { never } from '../../base/result.ts'
import type { Answer, NeedAnswer } from '../06-decision/need-answer.ts'
import { type DirectSpeech, directSpeech } from '../07-letter/compose/telling.ts'
import type { Genvurdering } from '../09-reassessment/genvurdering.ts'
import type { Outcome } from '../11-outcome/outcome.ts'
import type { CitizenCase } from './citizen-case.ts'
import type { BareNeed, CitizenDecision, DecisionChange, Told } from './citizen-decision.ts'
import type { OwnCaseFile } from '../own-case.ts'

type Say = DirectSpeech['say']

/**
 * The case as it is said to the citizen: what others wrote of them speaks to them ("du"), as it does in a letter. What
 * someone said in their own words stays as it was said, as does a question put to another, and all that is read by one
 * who speaks for the citizen.
 */
export function spokenCase(mine: CitizenCase, file: OwnCaseFile, name: string): CitizenCase {
  if (mine.voice.kind !== 'borger') return mine
  const speech = directSpeech(file, name)
  const { say, tell } = speech
  return {
    ...mine,
    needs: mine.needs.map((need) => spokenNeed(need, say)),
    formerGrants: mine.formerGrants.map((one) => ({ ...one, what: say(one.what) })),
    sources: mine.sources.map((source) => ({
      ...source,
      title: say(source.title),
      statements: source.statements.map((one) => spokenTold(one, speech)),
    })),
    reviews: mine.reviews.map((one) =>
      one.followedUp === undefined ? one : { ...one, followedUp: { ...one.followedUp, how: tell(one.followedUp.how) } },
    ),
    hearings: mine.hearings.map((one) => ({ ...one, about: one.about.map((told) => spokenFrom(told, speech)) })),
    decision: mine.decision === null ? null : spokenDecision(mine.decision, speech),
    genvurderinger: mine.genvurderinger.map((one) => spokenReassessment(one, speech)),
    outcome: mine.outcome === null ? null : spokenOutcome(mine.outcome, tell),
    formerComplaints: mine.formerComplaints.map((round) => ({
      ...round,
      needs: round.needs.map((need) => ({ ...need, activity: say(need.activity) })),
      genvurderinger: round.genvurderinger.map((one) => spokenReassessment(one, speech)),
      outcome: round.outcome === null ? null : spokenOutcome(round.outcome, tell),
    })),
  }
}

function spokenNeed(need: BareNeed, say: Say): BareNeed {
  const { activity, goal, wish } = need
  return {
    ...need,
    activity: say(activity),
    ...(goal === undefined ? {} : { goal: say(goal) }),
    ...(wish === undefined ? {} : { wish: say(wish) }),
  }
}

/** Where it is not plain who is meant, it is shown as what it is: the very words that stand in the case. */
function spokenTold<T extends { readonly text: string; readonly verbatim: boolean }>(told: T, speech: DirectSpeech): T {
  if (told.verbatim) return told
  return speech.isDoubtful(told.text) ? { ...told, verbatim: true } : { ...told, text: speech.say(told.text) }
}

const spokenFrom = <T extends Told>(told: T, speech: DirectSpeech): T => ({
  ...spokenTold(told, speech),
  from: speech.say(told.from),
})

function spokenDecision(decision: CitizenDecision, speech: DirectSpeech): CitizenDecision {
  const { say, tell, reply } = speech
  return {
    ...decision,
    needs: decision.needs.map((need) => spokenNeed(need, say)),
    views: decision.views.map((view) => (view.reply === undefined ? view : { ...view, reply: reply(view.reply) })),
    answers: decision.answers.map((one) => ({
      ...one,
      ...spokenAnswer(one, speech),
      activity: say(one.activity),
      assessment: tell(one.assessment),
      personkreds: tell(one.personkreds),
      counted: one.counted.map((told) => spokenFrom(told, speech)),
      setAside: one.setAside.map((told) => ({ ...spokenFrom(told, speech), why: tell(told.why) })),
    })),
    changes: decision.changes.map((change) => spokenChange(change, speech)),
  }
}

const spokenChange = (change: DecisionChange, speech: DirectSpeech): DecisionChange => ({
  ...change,
  answers: change.answers.map((one) => ({
    ...one,
    ...spokenAnswer(one, speech),
    activity: speech.say(one.activity),
    why: speech.tell(one.why),
  })),
})

function spokenAnswer({ answer, change }: NeedAnswer, speech: DirectSpeech): Pick<NeedAnswer, 'answer' | 'change'> {
  const explained = 'explained' in change ? change.explained : undefined
  return {
    answer: spokenSubstance(answer, speech),
    change: explained === undefined ? change : { ...change, explained: speech.tell(explained) },
  }
}

function spokenSubstance(answer: Answer, { say, tell }: DirectSpeech): Answer {
  switch (answer.kind) {
    case 'bevilget':
      return {
        ...answer,
        content: say(answer.content),
        ...(answer.whyNotMore === undefined ? {} : { whyNotMore: tell(answer.whyNotMore) }),
      }
    case 'afslag':
      return { ...answer, reason: tell(answer.reason) }
    case 'daekket-paa-anden-vis':
      return { ...answer, what: say(answer.what), whyEnough: tell(answer.whyEnough) }
    case 'ikke-et-behov':
      return { ...answer, why: tell(answer.why) }
    default:
      return never(answer)
  }
}

function spokenReassessment(read: Genvurdering, { tell, reply }: DirectSpeech): Genvurdering {
  return {
    ...read,
    parts: read.parts.map((part) =>
      part.kind === 'aendret'
        ? { ...part, why: tell(part.why) }
        : {
            ...part,
            why: tell(part.why),
            replies: part.replies.map((one) => ({ ...one, reply: reply(one.reply) })),
          },
    ),
  }
}

function spokenOutcome(outcome: Outcome, tell: Say): Outcome {
  const [first, ...rest] = outcome.parts
  const spoken = (part: Outcome['parts'][number]) => ({ ...part, grounds: tell(part.grounds) })
  return { ...outcome, parts: [spoken(first), ...rest.map(spoken)] }
}

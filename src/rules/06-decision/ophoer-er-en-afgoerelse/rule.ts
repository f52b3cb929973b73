import { formatDanish, type PlainDate } from '../../../base/date.ts'
import type { CaseView } from '../../../stages/case-view.ts'
import { phrase } from '../../../text/pattern.ts'
import { quoteMatch } from '../../case-finding.ts'
import type { CaseFinding, CaseRule } from '../../case-rule.ts'
import { notApplicable, verdictOf } from '../../verdict.ts'
import { type CaseField, listGrounds } from '../../case-ground.ts'
import { type AnsweredNeed, listAnswered, takesAway } from '../answered.ts'
import { onNeed } from '../finding.ts'
import { noticeOf } from '../../../law/notice.ts'
import { sources } from './source.ts'

export const ophoerErEnAfgoerelse: CaseRule = {
  id: 'ophoer-er-en-afgoerelse',
  title: {
    da: 'Hjælp stopper ved en afgørelse, ikke af sig selv og ikke bagud i tid',
    en: 'Help ends by a decision, not by itself and not back in time',
  },
  checklist: ['D21', 'D40'],
  sources,

  check(view) {
    const answered = listAnswered(view)
    const concerned = answered.filter((one) => takesAway(one) || one.answer.answer.kind === 'bevilget')
    if (concerned.length === 0) return notApplicable('Ingen hjælp er givet eller taget.')
    return verdictOf(concerned.flatMap((one) => [...lapses(one), ...(takesAway(one) ? whenOf(one, view) : [])]))
  },
}

const LAPSE = phrase(
  '(?:bortfalder|ophører|stopper|afsluttes|lukkes|falder bort) (?:\\p{L}+ ){0,3}?(?:automatisk|uden videre|af sig selv|uden yderligere (?:varsel|besked)|uden (?:ny )?afgørelse)',
  '(?:automatisk|uden videre) (?:\\p{L}+ ){0,3}?(?:bortfald|ophør|afslut|lukke|stoppe)\\p{L}*',
  '(?:hvis|såfremt|hører vi ikke) (?:[^.;]{0,60}),? (?:bortfalder|ophører|stopper|lukkes|afsluttes|lukker vi|afslutter vi|stopper vi) (?:\\p{L}+ ){0,3}?(?:støtten|hjælpen|bevillingen|sagen|indsatsen)',
)

/** A clause by which help ends of itself, in the grant or in the grounds. */
function lapses(one: AnsweredNeed): CaseFinding[] {
  const { answer, at } = { answer: one.answer.answer, at: one.at }
  const fields: CaseField[] = [...listGrounds(one)]
  if (answer.kind === 'bevilget') fields.push({ text: answer.content, at: `/answers/${at.answer}/answer/content` })
  const found = fields.find(({ text }) => LAPSE.test(text.toLowerCase()))
  if (found === undefined) return []
  return [
    onNeed(one, found.at, {
      mangel: 'lovfortolkning',
      level: 'advarsel',
      quote: quoteMatch(found.text, LAPSE),
      what: {
        da: `Hjælpen til »${one.need.activity}« skal bortfalde af sig selv.`,
        en: `The help with “${one.need.activity}” is to lapse by itself.`,
      },
      why: {
        da: 'At hjælp stopper, er en afgørelse, der skal begrundes og kan klages over. Svarer borgeren ikke, skal I først finde ud af hvorfor.',
        en: 'That help ends is a decision which needs grounds and can be appealed. If the citizen does not answer, you must first find out why.',
      },
      remedy: {
        da: 'Tag sætningen ud. Bliver hjælpen ikke brugt, så undersøg hvorfor, og træf afgørelse, hvis den skal stoppe.',
        en: 'Take the sentence out. If the help is not used, find out why, and decide if it is to end.',
      },
    }),
  ]
}

function whenOf(one: AnsweredNeed, { lawDate, file: { decision, letters } }: CaseView): CaseFinding[] {
  // Where the act has a notice, the day is for the rule on that.
  const isNoticed = one.former !== undefined && noticeOf(one.former.provision, lawDate) === 'altid'
  if (decision === undefined || isNoticed) return []
  const { effective, on } = decision
  if (effective === undefined) return [noDay(one)]
  if (effective < on) return [backInTime(one, effective, on, 'fejl')]
  const delivered = letters?.find(({ about }) => about === 'afgoerelse')?.delivered
  return delivered !== undefined && effective < delivered ? [backInTime(one, effective, delivered, 'advarsel')] : []
}

function noDay(one: AnsweredNeed): CaseFinding {
  return onNeed(one, '/decision/effective', {
    mangel: 'meddelelse',
    level: 'raad',
    what: {
      da: `Det står ikke, hvornår hjælpen til »${one.need.activity}« bliver mindre eller stopper.`,
      en: `It is not said when the help with “${one.need.activity}” gets less or ends.`,
    },
    why: {
      da: 'Borgeren skal kunne indrette sig og vide, om hjælpen fortsætter, mens der klages.',
      en: 'The citizen must be able to adapt, and know whether the help goes on during an appeal.',
    },
    remedy: {
      da: 'Sæt en dag, og giv tid til overgangen.',
      en: 'Set a day, and give time for the change.',
    },
  })
}

function backInTime(one: AnsweredNeed, effective: PlainDate, told: PlainDate, level: 'fejl' | 'advarsel'): CaseFinding {
  return onNeed(one, '/decision/effective', {
    mangel: 'meddelelse',
    level,
    what: {
      da: `Hjælpen til »${one.need.activity}« er blevet mindre eller stoppet den ${formatDanish(effective)}, før ${level === 'fejl' ? 'der var truffet afgørelse' : 'borgeren havde afgørelsen'} den ${formatDanish(told)}.`,
      en: `The help with “${one.need.activity}” got less or ended on ${effective}, before ${level === 'fejl' ? 'a decision was made' : 'the citizen had the decision'} on ${told}.`,
    },
    why: {
      da: 'Hjælp kan ikke tages bagud. Den, der er bevilget hjælp, har den, til der er truffet en afgørelse, som borgeren har fået.',
      en: 'Help can’t be taken back in time. Whoever was granted help has it until a decision was made and told.',
    },
    remedy: {
      da: 'Lad ændringen begynde efter, at borgeren har fået afgørelsen, og giv den hjælp, der mangler indtil da.',
      en: 'Let the change begin after the citizen has the decision, and give the help that lacks until then.',
    },
  })
}

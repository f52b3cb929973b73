import type { Letter } from '../../../stages/07-letter/letter.ts'
import { quotePassage } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { FEW_WORKING_DAYS } from '../../hearing-time.ts'
import type { Rule } from '../../rule.ts'
import { notApplicable, verdictOf, type Finding } from '../../verdict.ts'
import { answerIsDue } from './answer-due.ts'
import { fvl19, rsl11b } from './source.ts'
import { isDecidedAlready, takesSilenceForYes, withholds } from './statement.ts'

/** A letter of party hearing lets the party answer: what speaks against is told, and there is time. */
export const hoeringKanBesvares: Rule<Letter> = {
  id: 'hoering-kan-besvares',
  title: {
    da: 'Høringsbrevet giver borgeren oplysningerne og tid til at svare',
    en: 'The letter of hearing gives the citizen the facts and time to answer',
  },
  checklist: ['D23'],
  sources: [fvl19, rsl11b],

  check(letter) {
    if (letter.kind !== 'partshoeringsbrev') return notApplicable('Teksten er ikke et partshøringsbrev.')
    const own = letter.passages.filter(({ voice, section }) => voice !== 'lov' && section !== 'bilag')
    const sent = letter.date?.day
    const found: readonly (readonly [Wrong, Passage | undefined])[] = [
      ['hurried', own.find((passage) => answerIsDue(passage, sent) === 'soon')],
      ['silence', own.find(({ lower }) => takesSilenceForYes(lower))],
      ['withheld', own.find(({ lower }) => withholds(lower))],
      ['decided', own.find(({ lower }) => isDecidedAlready(lower))],
    ]
    return verdictOf(
      found.flatMap(([wrong, passage]): readonly Finding[] =>
        passage === undefined
          ? []
          : [{ mangel: 'partshoering', level: 'advarsel', quote: quotePassage(letter, passage), ...TELLS[wrong] }],
      ),
    )
  },
}

type Wrong = 'hurried' | 'silence' | 'withheld' | 'decided'

const TELLS: Readonly<Record<Wrong, Pick<Finding, 'what' | 'why' | 'remedy'>>> = {
  hurried: {
    what: {
      da: `Borgeren får under ${FEW_WORKING_DAYS} hverdage til at svare på høringen.`,
      en: `The citizen gets less than ${FEW_WORKING_DAYS} working days to answer the hearing.`,
    },
    why: {
      da: 'Fristen skal give en reel mulighed for at svare, også for den, der skal have hjælp til at læse brevet.',
      en: 'The limit must leave a real chance to answer, also for someone who needs help to read the letter.',
    },
    remedy: {
      da: 'Giv en længere frist, for eksempel 14 dage, og sig, at borgeren kan svare mundtligt og bede om mere tid.',
      en: 'Give a longer limit, such as 14 days, and say that the citizen may answer orally and ask for more time.',
    },
  },
  silence: {
    what: {
      da: 'Brevet tager det som et ja, hvis borgeren ikke svarer.',
      en: 'The letter takes it for a yes if the citizen does not answer.',
    },
    why: {
      da: 'En høring giver ret til at svare og ingen pligt. Svarer borgeren ikke, afgøres sagen på det, der foreligger, og tavshed siger ikke noget om, hvad borgeren mener.',
      en: 'A hearing gives a right to answer and no duty. Without an answer the case is decided on what there is, and silence tells nothing of what the citizen thinks.',
    },
    remedy: {
      da: 'Skriv, at sagen afgøres på de oplysninger, I har, hvis I ikke hører fra borgeren.',
      en: 'Write that the case is decided on the facts you have if you do not hear from the citizen.',
    },
  },
  withheld: {
    what: {
      da: 'Borgeren får ikke at se, hvad der står i det, der taler imod.',
      en: 'The citizen is not shown what speaks against.',
    },
    why: {
      da: 'Borgeren kan kun svare på oplysninger, som borgeren kender. Uden dem er høringen uden indhold.',
      en: 'The citizen can answer only to facts the citizen knows. Without them the hearing has no content.',
    },
    remedy: {
      da: 'Læg udtalelsen ved, eller gengiv det fra den, der kan få betydning, og giv fristen igen.',
      en: 'Enclose the statement, or tell what in it may matter, and give the time anew.',
    },
  },
  decided: {
    what: {
      da: 'Brevet siger, at sagen er afgjort, før borgeren har svaret.',
      en: 'The letter says that the case is decided before the citizen has answered.',
    },
    why: {
      da: 'En høring skal kunne ændre resultatet. Er beslutningen truffet, er borgeren ikke hørt.',
      en: 'A hearing must be able to change the outcome. If the decision is made, the citizen has not been heard.',
    },
    remedy: {
      da: 'Tag beslutningen af bordet, hør borgeren, og afgør sagen, når svaret er kommet eller fristen er gået.',
      en: 'Take the decision off the table, hear the citizen, and decide when the answer has come or the limit has run out.',
    },
  },
}

import { isNonEmpty, type NonEmpty } from '../../../base/list.ts'
import { practiceOn, type PracticeAnswer, practiceSource } from '../../../law/practice.ts'
import type { LawSource } from '../../../law/source.ts'
import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown, type Finding } from '../../verdict.ts'
import { principmeddelelser1to3af26, ombudsmanden2024, principmeddelelse6af18 } from './source.ts'

/** That a practice notice the letter leans on was not given up by its day. */
export const praksisIKraft: Rule<Letter> = {
  id: 'praksis-i-kraft',
  title: {
    da: 'Den praksis, brevet henviser til, gælder stadig',
    en: 'The practice the letter refers to still holds',
  },
  checklist: ['D03'],
  sources: [principmeddelelse6af18, ombudsmanden2024, principmeddelelser1to3af26],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const cited = letter.passages.flatMap((passage) => noticesIn(passage.lower).map((number) => ({ number, passage })))
    if (cited.length === 0) return notApplicable('Brevet henviser ikke til principmeddelelser.')

    const findings: readonly Finding[] = cited.flatMap(({ number, passage }) => {
      const answer = practiceOn(number, letter.lawDate)
      if ((answer.kind !== 'historic' && answer.kind !== 'disputed') || AS_HISTORY.test(passage.lower)) return []
      if (answer.kind === 'historic' && cited.some((other) => other.number === answer.restatedBy)) return []
      return [
        {
          mangel: 'lovfortolkning',
          level: 'advarsel',
          isFact: true,
          quote: quotePassage(letter, passage),
          sources: sourcesOf(number, answer),
          ...tellOf(number, answer),
        } satisfies Finding,
      ]
    })
    if (!isNonEmpty(findings)) return holds
    return letter.date === null ? unknown('brevets dato') : fails(...findings)
  },
}

const LEANS =
  /(?:principmeddelelse[A-Za-zÀ-ÖØ-öø-ÿ]*|principafgørelse[A-Za-zÀ-ÖØ-öø-ÿ]*|principiel[A-Za-zÀ-ÖØ-öø-ÿ]* (?:afgørelse|meddelelse)[A-Za-zÀ-ÖØ-öø-ÿ]*|ankestyrelsens? (?:[^ ]+ ){0,4}?|(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:pm|pa)\.? )(?:nr\.|[^.;]){0,60}$/
const NUMBER = /(?<![\d-])(?:[a-z]-)?(\d{1,3})[-–/](\d{2})(?![\d-])/g
const AS_HISTORY = phrase(
  'historisk\\p{L}*',
  'afløst',
  'erstattet',
  'dengang',
  'ikke længere',
  'indarbejdet i',
  'tilbagekaldt',
  'kasseret',
  'tidligere praksis',
  'overtaget af',
  'kritiseret',
)

/** Numbers like `78-14` that stand after a word for such notices. */
function noticesIn(lower: string): readonly string[] {
  return [...lower.matchAll(NUMBER)].flatMap((match) =>
    LEANS.test(lower.slice(0, match.index)) ? [`${match[1] ?? ''}-${match[2] ?? ''}`] : [],
  )
}

/** The notice itself, and what tells that it no longer holds. */
function sourcesOf(number: string, { notice }: Gone): NonEmpty<LawSource> {
  const tells = [principmeddelelse6af18, ombudsmanden2024, principmeddelelser1to3af26].filter(({ short, words }) =>
    `${short} ${words.da}`.includes(number),
  )
  return [practiceSource(notice), ...tells]
}

type Gone = Extract<PracticeAnswer, { kind: 'historic' | 'disputed' }>

function tellOf(number: string, answer: Gone): Pick<Finding, 'what' | 'why' | 'remedy'> {
  if (answer.kind === 'disputed') {
    return {
      what: {
        da: `Brevet henviser til principmeddelelse ${number}, hvis opfattelse Folketingets Ombudsmand har fundet forkert.`,
        en: `The letter refers to practice notice ${number}, whose view the ombudsman has found wrong.`,
      },
      why: {
        da: 'En afgørelse, der hviler på en opfattelse, som er kendt forkert, er usikker i en klagesag.',
        en: 'A decision that rests on a view found wrong is unsafe on appeal.',
      },
      remedy: {
        da: 'Byg på lovens ord og en konkret vurdering, og undersøg, om meddelelsen stadig gælder.',
        en: 'Rest on the words of the act and a concrete assessment, and find out whether the notice still holds.',
      },
    }
  }
  const now = answer.restatedBy
  return {
    what: {
      da: `Brevet henviser til principmeddelelse ${number}, som er historisk.`,
      en: `The letter refers to practice notice ${number}, which is historic.`,
    },
    why: {
      da: 'En historisk meddelelse er ikke længere udtryk for praksis. Den, der gælder nu, kan stille borgeren anderledes.',
      en: 'A historic notice no longer tells the practice. The one that holds now may put the citizen otherwise.',
    },
    remedy:
      now === null
        ? {
            da: 'Find den praksis, der gælder nu, og henvis til den i stedet.',
            en: 'Find the practice that holds now, and refer to that instead.',
          }
        : {
            da: `Se, hvad principmeddelelse ${now} siger, og henvis til den i stedet.`,
            en: `See what practice notice ${now} says, and refer to that instead.`,
          },
  }
}

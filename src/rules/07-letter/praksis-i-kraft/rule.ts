import { isNonEmpty } from '../../../base/list.ts'
import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import { phrase } from '../../../text/pattern.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, unknown, type Finding } from '../../verdict.ts'
import { WORN_NOTICES, type WornNotice } from './notices.ts'
import { p126, p423, p618 } from './source.ts'

/** That a practice notice the letter leans on was not given up by its day. */
export const praksisIKraft: Rule<Letter> = {
  id: 'praksis-i-kraft',
  title: {
    da: 'Den praksis, brevet henviser til, gælder stadig',
    en: 'The practice the letter refers to still holds',
  },
  checklist: ['D03'],
  sources: [p618, p423, p126],

  check(letter) {
    if (letter.kind !== 'afgoerelse') return notApplicable('Teksten er ikke en afgørelse.')
    const cited = letter.passages.flatMap((passage) => noticesIn(passage.lower).map((number) => ({ number, passage })))
    if (cited.length === 0) return notApplicable('Brevet henviser ikke til principmeddelelser.')

    const findings: readonly Finding[] = cited.flatMap(({ number, passage }) => {
      const worn = WORN_NOTICES.find((notice) => notice.number === number && notice.since <= letter.lawDate)
      if (worn === undefined || AS_HISTORY.test(passage.lower) || (worn.now !== null && cited.some((other) => other.number === worn.now))) return []
      return [{ mangel: 'lovfortolkning', level: worn.kind === 'nyt-nummer' ? 'raad' : 'advarsel', quote: quotePassage(letter, passage), ...tellOf(worn) } satisfies Finding]
    })
    if (!isNonEmpty(findings)) return holds
    return letter.date === null ? unknown('brevets dato') : fails(...findings)
  },
}

const LEANS = /(?:principmeddelelse\p{L}*|principafgørelse\p{L}*|principiel\p{L}* (?:afgørelse|meddelelse)\p{L}*|ankestyrelsens? (?:[^ ]+ ){0,4}?|(?<!\p{L})(?:pm|pa)\.? )(?:nr\.|[^.;]){0,60}$/u
const NUMBER = /(?<![\d-])(?:[a-z]-)?(\d{1,3})[-–/](\d{2})(?![\d-])/gu
const AS_HISTORY = phrase('historisk\\p{L}*', 'afløst', 'erstattet', 'dengang', 'ikke længere', 'indarbejdet i', 'tilbagekaldt', 'kasseret', 'tidligere praksis', 'overtaget af', 'kritiseret')

/** Numbers like `78-14` that stand after a word for such notices. */
function noticesIn(lower: string): readonly string[] {
  return [...lower.matchAll(NUMBER)].flatMap((match) => (LEANS.test(lower.slice(0, match.index)) ? [`${match[1] ?? ''}-${match[2] ?? ''}`] : []))
}

function tellOf({ number, kind, now }: WornNotice): Pick<Finding, 'what' | 'why' | 'remedy'> {
  const remedy = now === null
    ? { da: 'Byg på lovens ord og en konkret vurdering, og undersøg, om meddelelsen stadig gælder.', en: 'Rest on the words of the act and a concrete assessment, and find out whether the notice still holds.' }
    : { da: `Se, hvad principmeddelelse ${now} siger, og henvis til den i stedet.`, en: `See what practice notice ${now} says, and refer to that instead.` }
  if (kind === 'omstridt') {
    return {
      what: { da: `Brevet henviser til principmeddelelse ${number}, hvis opfattelse Folketingets Ombudsmand har fundet forkert.`, en: `The letter refers to practice notice ${number}, whose view the ombudsman has found wrong.` },
      why: { da: 'En kommune kan ikke generelt beslutte aldrig at bruge en bestemmelse, og en afgørelse, der hviler på det modsatte, er usikker.', en: 'A municipality can’t decide generally never to use a provision, and a decision that rests on the opposite is unsafe.' },
      remedy,
    }
  }
  if (kind === 'nyt-nummer') {
    return {
      what: { da: `Principmeddelelse ${number} er udsendt igen under nummeret ${now ?? ''}.`, en: `Practice notice ${number} has been issued again as ${now ?? ''}.` },
      why: { da: 'Indholdet er det samme, men borgeren finder det gamle nummer mærket som historisk.', en: 'The content is the same, but the citizen will find the old number marked as historic.' },
      remedy,
    }
  }
  return {
    what: { da: `Brevet henviser til principmeddelelse ${number}, som er historisk.`, en: `The letter refers to practice notice ${number}, which is historic.` },
    why: { da: 'En historisk meddelelse er ikke længere udtryk for praksis. Den nye kan stille borgeren anderledes.', en: 'A historic notice no longer tells the practice. The new one may put the citizen otherwise.' },
    remedy,
  }
}

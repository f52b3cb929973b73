import { formatDanish } from '../../../base/date.ts'
import type { NeedAnswer } from '../../../stages/06-decision/need-answer.ts'
import type { SheetSection } from '../../../stages/case-sheet.ts'
import type { SentCase } from '../../../stages/exchange/sent-case.ts'
import { ANSWER_KIND, PERSONKREDS } from '../../case-labels.ts'
import { facts, heading } from './case-sheet-blocks.ts'
import { setAsideWords } from './case-sheet-information.ts'

/** Each need: what was said of it, how it was judged, and what the decision says. */
export function needs(file: SentCase): SheetSection {
  const { needs: all, assessments, answers, statements } = file
  return {
    title: 'Behov',
    blocks: all.flatMap(({ id, activity, words, personkreds, withdrawn }) => {
      const answer = answers.find(({ need }) => need === id)
      const assessment = assessments.find(({ need }) => need === id)
      const decisive = statements.filter((one) => assessment?.decisive.includes(one.id) === true)
      return [
        heading(activity),
        facts(
          ['Borgerens ord', words],
          [
            'Personkreds',
            personkreds === undefined ? undefined : `${PERSONKREDS[personkreds.answer].da}. ${personkreds.reason}`,
          ],
          ['Vurdering', assessment?.text],
          ['Lagt vægt på', decisive.map(({ text }) => text).join(' · ')],
          ['Ikke lagt vægt på', setAsideWords(file, id)],
          withdrawn === undefined
            ? ['Afgørelse', answer === undefined ? 'Ikke besvaret' : answerWords(answer)]
            : ['Trukket tilbage', `${formatDanish(withdrawn)}, og ikke afgjort`],
        ),
      ]
    }),
  }
}

function answerWords({ answer }: NeedAnswer): string {
  const kind = ANSWER_KIND[answer.kind].da
  switch (answer.kind) {
    case 'bevilget':
      return `${kind}: ${answer.content}${answer.whyNotMore === undefined ? '' : ` ${answer.whyNotMore}`}`
    case 'afslag':
      return `${kind}: ${answer.reason}`
    case 'daekket-paa-anden-vis':
      return `${kind}: ${answer.what}. ${answer.whyEnough}`
    case 'ikke-et-behov':
      return `${kind}: ${answer.why}`
  }
}

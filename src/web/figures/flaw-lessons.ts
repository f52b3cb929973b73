import type { Mangel } from '../../law/mangel.ts'
import type { Words } from '../../base/words.ts'
import { DOING_IN_ENGLISH } from '../../rules/doing-in-english.ts'
import { FLAW_RULES } from '../../rules/catalogue/flaw-rules.ts'
import type { LearningCount } from '../../stages/13-learning/learning-count.ts'
import type { HandbookEntry } from '../handbook-page.ts'
import { flawsByCount } from './learning-tables.ts'

/** A flaw that the board found, and the rules that look for it. */
export interface FlawLesson {
  readonly flaw: Mangel
  readonly rules: readonly RuleLesson[]
}

export interface RuleLesson {
  readonly id: string
  readonly title: HandbookEntry['rule']['title']
  /** What its page says one is to do; empty where it doesn't say. */
  readonly doing: Words
}

export function flawLessons({ whole }: LearningCount, handbook: readonly HandbookEntry[]): readonly FlawLesson[] {
  return flawsByCount(whole.flaws).map(([flaw]) => ({
    flaw,
    rules: FLAW_RULES[flaw].flatMap((id) => {
      const entry = handbook.find(({ rule }) => rule.id === id)
      return entry === undefined
        ? []
        : [{ id, title: entry.rule.title, doing: { da: doingIn(entry.readme), en: DOING_IN_ENGLISH[id] ?? '' } }]
    }),
  }))
}

/** The first paragraph under the heading that says what to do, without marks. */
function doingIn(readme: string): string {
  const [, after = ''] = readme.split(/^## Hvad du gør *$/m)
  const paragraph = after.trim().split(/\n\s*\n/)[0] ?? ''
  return paragraph
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]|^[-\d]+[.]? /gm, '')
    .replace(/\s*\n\s*/g, ' ')
}

import { testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { hvertBehovBesvaret } from './rule.ts'

testLetterRule(hvertBehovBesvaret, examples)

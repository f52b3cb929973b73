import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { styrelsensSpoergsmaalErBesvaret } from './rule.ts'

testCaseRule(styrelsensSpoergsmaalErBesvaret, examples)

import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { klagensArgumenterErBesvaret } from './rule.ts'

testCaseRule(klagensArgumenterErBesvaret, examples)

import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { udfaldetErBegrundet } from './rule.ts'

testCaseRule(udfaldetErBegrundet, examples)

import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { sendtTilAnkestyrelsenITide } from './rule.ts'

testCaseRule(sendtTilAnkestyrelsenITide, examples)

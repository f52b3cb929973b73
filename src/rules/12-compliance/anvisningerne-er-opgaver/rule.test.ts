import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { anvisningerneErOpgaver } from './rule.ts'

testCaseRule(anvisningerneErOpgaver, examples)

import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { borgerenVedAtSagenErSendt } from './rule.ts'

testCaseRule(borgerenVedAtSagenErSendt, examples)

import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { hvertPaaklagetBehovErGenvurderet } from './rule.ts'

testCaseRule(hvertPaaklagetBehovErGenvurderet, examples)

import { testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { forebyggelseUdskyderIkke } from './rule.ts'

testLetterRule(forebyggelseUdskyderIkke, examples)

import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { klagerenMaaKlage } from './rule.ts'

testCaseRule(klagerenMaaKlage, examples)

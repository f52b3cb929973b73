import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { handleanvisningErMaalrettet } from './rule.ts'

testCaseRule(handleanvisningErMaalrettet, examples)

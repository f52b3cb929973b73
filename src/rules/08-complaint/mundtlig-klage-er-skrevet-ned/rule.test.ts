import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { mundtligKlageErSkrevetNed } from './rule.ts'

testCaseRule(mundtligKlageErSkrevetNed, examples)

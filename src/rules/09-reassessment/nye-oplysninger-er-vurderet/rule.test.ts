import { testCaseRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { nyeOplysningerErVurderet } from './rule.ts'

testCaseRule(nyeOplysningerErVurderet, examples)

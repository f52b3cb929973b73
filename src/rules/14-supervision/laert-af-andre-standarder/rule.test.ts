import { testStandardRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { laertAfAndreStandarder } from './rule.ts'

testStandardRule(laertAfAndreStandarder, examples)

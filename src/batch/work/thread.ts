import { openTask } from '../sources/open-task.js'
import { encoderFor } from './encoders.js'
import { serve } from './serve.js'

/* A worker thread, as the pool starts it. */

await serve(openTask, encoderFor)

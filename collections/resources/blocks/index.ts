import { file } from './file'
import { image } from './image'
import { imported } from './imported'
import { link } from './link'
import { section } from './section'
import { text } from './text'
import { video } from './video'

/** What a resource is made of, in the order in which an editor is offered it. */
export const blocks = [section, text, file, image, link, video, imported]

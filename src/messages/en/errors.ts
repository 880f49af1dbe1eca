import type { ErrorId } from '@/src/errors/errors'

/** What each error says: what happened, then what to do now. */
export const errors: Record<ErrorId, string> = {
  'bad_request:ask': 'The question could not be read. Write it in a few words and try again.',
  'too_long:question': 'The question is over 2,000 characters. Shorten it and try again.',
  'rate_limit:ask': 'Too many questions in a short time. Wait a minute and try again.',
  'rate_limit:chat':
    'Many written answers were asked for in a short time. Here are the quotations; writing resumes in a few minutes.',
  'busy:chat':
    'Another answer is being written for you. Here are the quotations; ask again when it is finished.',
  'budget:chat':
    'The budget of the day for written answers is spent. Here are the quotations; writing resumes tomorrow.',
  'timeout:chat': 'Writing took too long and was stopped. The quotations still hold.',
  'unavailable:chat': 'The language model does not answer at the moment. The quotations still hold.',
  'unproved:chat':
    'The model wrote nothing that the documents prove: nothing of it is shown. Here are the quotations.',
  'forbidden:ask': 'This needs an account. Sign in and try again.',
  'cross_site:ask': 'This request comes from another site. Ask the question from Passerelle itself.',
  'bad_request:feedback': 'Your opinion could not be read. Try again from the page of the answer.',
  'rate_limit:feedback': 'Too many opinions in a short time. Wait a minute and try again.',
  'unknown:turn': 'This answer is no longer kept, or is not yours. Ask the question again.',
  'unavailable:database': 'The database does not answer. Restart Passerelle, then run "./passerelle doctor".',
  'unavailable:vector':
    'PostgreSQL answers, but without pgvector 0.8 or newer. Install it, then run "CREATE EXTENSION vector".',
  'unavailable:embeddings':
    'Embeddings do not answer: search goes on with words alone. Run "./passerelle doctor".',
  'unavailable:index': 'The search index is being prepared. Try again in a few seconds.',
  'timeout:database': 'The database is busy. Try again in a few seconds.',
  'locked:data':
    'The data folder {path} is in use by another Passerelle. Stop it, or choose another folder with --data.',
  'read_only:data':
    'The folder {path} cannot be written to. Give yourself the right to, or choose another with --data.',
  'full:disk': 'The disk is full ({path}). Make room and try again: nothing was lost.',
  'taken:port': 'Port {port} is taken by another program. Choose another with --port.',
  'invalid:setting': 'The setting {name} has an unexpected value ("{value}"): {reason}',
  'invalid:option': 'The option {name} has an unexpected value (“{value}”). Expected: {reason}.',
  'missing:secret':
    'PAYLOAD_SECRET is missing. With DATABASE_URL, choose a secret of at least 32 characters.',
  'demo:password':
    'This folder still holds demonstration accounts ({emails}). Delete them or change their password before "start".',
  'foreign:demo':
    'This database already has accounts that are not the demonstration’s: “demo” adds nothing to it. Run “./passerelle start”, or choose another folder with --data.',
  'not_found:file': 'The file {path} does not exist. Check the path.',
  'empty:file': 'The file {name} is empty. Choose a file that holds text.',
  'unreadable:file': 'The file {name} is damaged or unreadable. Open it, save it again and retry.',
  'encrypted:file': 'The file {name} is protected by a password. Save a copy without protection.',
  'mismatch:file': 'The content of {name} does not match its extension. Check its format and rename it.',
  'unsupported:file':
    'The format of {name} is not supported. Accepted: PDF, Word (.docx), LibreOffice (.odt), PowerPoint (.pptx), Excel (.xlsx), CSV, EPUB, Markdown, text, HTML, subtitles (.srt, .vtt) and images (PNG, JPEG, WebP).',
  'too_large:file': 'The file {name} is over {limit} MB. Split it or make it smaller.',
  'encoding:file': 'The text of {name} could not be decoded. Save the file as UTF-8.',
  'timeout:extraction': 'Reading {name} took too long. Split the file and try again.',
  'no_text:file': 'No text was found in {name}: it is probably an image or a scan.',
  'poor_scan:file':
    'The text of {name} is too hard to read to be quoted (confidence {confidence} %). Scan it again, sharper and larger.',
  'unsafe:archive':
    'The archive {name} would take up far too much room once opened: it was refused for safety. Check where it comes from.',
  'invalid:address': 'The address {address} is not valid. Copy it again from the browser.',
  'forbidden:address': 'The address {address} leads to a private network: it is not opened, for safety.',
  'unreachable:address': 'The page {address} does not answer ({reason}). Check the address and try again.',
  'unsupported:address': 'The page {address} is not of a supported format.',
  'forbidden:robots':
    'The site asks that the page {address} not be read by a program (robots.txt). Ask its authors for a copy.',
  'invalid:source':
    'The address {address} does not answer as expected ({reason}). Check it, or say what it is with --from.',
  'empty:source': 'Nothing was found at the address {address}. Check it, then try again.',
  'invalid:place': 'Row {row}: {reason}. This place was not imported; correct it in the source.',
  'shrunken:source':
    'The source {address} now gives only {found} items out of {former}: nothing was changed. Check it, then try again.',
  'failed:indexing': 'Indexing "{title}" failed. Try again; if it keeps failing, check the content.',
  'stale:indexing': 'The content changed while it was being indexed: it starts again with the new version.',
  'interrupted:indexing': 'Indexing was interrupted. It starts again by itself.',
  'empty:backup': 'This base is still empty: there is nothing to back up.',
  'invalid:backup':
    'The file {path} is not a backup of Passerelle, or it is damaged or incomplete. Nothing was changed: try another backup.',
  'newer:backup': 'The backup {path} comes from a newer Passerelle. Update Passerelle, then try again.',
  'not_empty:database': 'The base already holds data. Back them up, then add --force to replace them.',
  'in_use:database':
    'A site or another command is using this base. Stop it, then try again: nothing was changed.',
  'foreign:database':
    'This PostgreSQL database holds the tables of other software. Give Passerelle a database of its own.',
  'dimension:embeddings':
    'The model {model} gives vectors of {found} numbers instead of {expected}. Check EMBEDDINGS_MODEL.',
  'damaged:model':
    'The file {path} of the embedding model is missing or damaged. Restore it with “git checkout -- models”.',
  'unknown:user': 'No account has the address {email}.',
  'unknown:person': 'Nothing is kept under the address {email}. Check it.',
  'unconfirmed:erase': 'Add --yes to erase everything about {email}. Nothing was erased.',
  'unwritable:file':
    'The file {path} could not be written: it exists already, or the folder is closed. Choose another one.',
  'taken:user': 'An account already has the address {email}.',
  'invalid:set': 'The set {path} cannot be read: {reason}',
  'internal:error':
    'Something unexpected happened. Try again; if it keeps happening, report it with the time.',
}

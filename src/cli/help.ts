/** Texts around the options; a stranger should get along with them alone. */
export const HELP = {
  boctin: `Peels a Vietnamese government news page into JSON:
who met whom, when, about what, with which figures.

Examples:
  boctin trang.html                         a saved page: its document, as JSON
  boctin https://example.gov.vn/tin/1       a page on the web
  curl -s URL | boctin - --url URL          a page from a pipe
  boctin trang.html --only date,attendees   who met, and when
  boctin trang.html --format markdown       to read it
  boctin view trang.html -o xem.html        to look at it: findings highlighted
  boctin explain trang.html                 why: what was stripped, which rules
  boctin batch trang/ -o tin.ndjson         a folder: one line of JSON a page
  boctin batch trang/ --csv figures --bom -o so.csv      a table, for Excel
  boctin help batch                         all that batch takes`,

  end: `
Data goes to stdout, messages to stderr.
Exit status: 0 all done, 1 some page failed, 2 wrong usage, 130 or 143 stopped by a signal.`,

  batch: `
Inputs, in the order given:
  trang.html              a file, whatever its name; gzipped too
  trang/                  a folder and all below it: ~PAGES~, and records and archives
  'trang/**/*.html'       a glob, in quotes
  https://…               a URL; fetched one after the other
  crawl.ndjson[.gz]       records, one a line (also .jsonl)
  crawl.warc[.gz]         a web archive; what is no HTML answer is skipped and counted
  -                       records or an archive from stdin

A record:     {"id"?, "url"?, "html" | "text", "publishedAt"?, "contentType"?}; other keys come back under "meta".
              What a record says outranks the flags.
A line out:   {"ok":true,"source":"<path, URL or id>","document":{…},"meta"?}
              {"ok":false,"source":"…","error":{"code":"…","message":"…"},"meta"?}
CSV:          --format csv has one row a page, --csv KIND one row a finding; a page that failed has a row with its error.
              Text that a spreadsheet would take for a formula is led by an apostrophe.

Examples:
  boctin batch trang/ -o tin.ndjson
  boctin batch crawl.warc.gz --jobs auto -o tin.ndjson           on all cores
  boctin batch crawl.warc.gz --jobs auto -o tin.ndjson --resume  … and on from where that stopped
  boctin batch 'trang/2024-*.html' --csv figures --bom -o so-lieu.csv
  xargs boctin batch < urls.txt > tin.ndjson
  zcat crawl.ndjson.gz | boctin batch - --quiet | jq -c 'select(.ok) | .document.title'`,

  view: `
Several pages get an index. A page that cannot be read is named in it, and the exit status is 1.

Examples:
  boctin view trang.html -o bao-cao.html          look at one page
  boctin view https://example.gov.vn/tin/1 -o bao-cao.html
  boctin view trang/ -o bao-cao.html --lang en    a folder, with an index, in English`,

  explain: `
Examples:
  boctin explain trang.html
  boctin explain https://example.gov.vn/tin/1 | less`,

  schema: `
The same file is in the package: import schema from 'boctin/schema.json'.

Examples:
  boctin schema -o document.schema.json`,

  completions: `
Examples:
  source <(boctin completions bash)                                       this shell; put the line in ~/.bashrc to keep it
  boctin completions zsh > "\${fpath[1]}/_boctin"                          zsh, from the next shell on
  boctin completions fish > ~/.config/fish/completions/boctin.fish        fish`,
}

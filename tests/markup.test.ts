import { load } from 'cheerio/slim'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseTree } from '../src/page/parse'
import type { TreeNode } from '../src/page/tree'

const READ = new Set([
  'class',
  'id',
  'style',
  'href',
  'src',
  'alt',
  'title',
  'hidden',
  'type',
  'content',
  'data-src',
  'name',
])

/** Each element and text of a tree with its depth; what nobody reads (comments, other attributes) is left out. */
function outline(root: TreeNode): string[] {
  const lines: string[] = []
  const note = (node: TreeNode, depth: number) => {
    if (node.type === 'comment' || node.type === 'directive') return
    const attribs = Object.entries(node.attribs ?? {})
      .filter(([name, value]) => READ.has(name) && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    lines.push(`${depth} ${node.type} ${node.name ?? ''} ${JSON.stringify(node.data ?? attribs)}`)
    for (const child of node.children ?? []) note(child, depth + 1)
  }
  note(root, 0)
  return lines
}

const ours = (html: string) => outline(parseTree(html)).slice(1)
const theirs = (html: string) => outline(load(html).root()[0] as unknown as TreeNode).slice(1)

describe('the tree of a page', () => {
  test.each([
    ['a paragraph left open', '<p>a<p>b', ['1 tag p []', '2 text  "a"', '1 tag p []', '2 text  "b"']],
    ['an end tag alone', 'a</p>b', ['1 text  "a"', '1 tag p []', '1 text  "b"']],
    ['entities', '<a href="?a=1&amp;b&copy=2">&lt;b&gt;</a>', ['1 tag a [["href","?a=1&b&copy=2"]]', '2 text  "<b>"']],
    ['signs that are no tags', '1 < 2 && a<3', ['1 text  "1 < 2 && a<3"']],
    ['the first of two attributes', '<b CLASS=a class="b">', ['1 tag b [["class","a"]]']],
    [
      'attributes by their whole names, in any case',
      '<img Data-Src=a datasrc=b SRC=c src-d=d nam=e NAME=f names=g>',
      ['1 tag img [["data-src","a"],["name","f"],["src","c"]]'],
    ],
    [
      'a value behind an entity',
      '<a title="&amp;" href=b>&lt;</a>c',
      ['1 tag a [["href","b"],["title","&"]]', '2 text  "<"', '1 text  "c"'],
    ],
    ['a script', '<script>a("</b>")</SCRIPT >x', ['1 script script []', '2 text  "a(\\"</b>\\")"', '1 text  "x"']],
    ['a script that never ends', '<script>a</scripts>', ['1 script script []', '2 text  "a</scripts>"']],
    ['a comment within a text', 'a<!-- <p> -->b', ['1 text  "a"', '1 text  "b"']],
    ['short comments', 'a<!-->b<!--->c', ['1 text  "a"', '1 text  "b"', '1 text  "c"']],
    ['a tag that closes itself in a drawing', '<svg><g/>a</svg>', ['1 tag svg []', '2 tag g []', '2 text  "a"']],
    ['an end tag without a name', 'a</>b', ['1 text  "ab"']],
    ['a page cut off within a tag', 'a<div class="b', ['1 text  "a"']],
  ])('%s', (_, html, expected) => expect(ours(html)).toEqual(expected))

  const piece = fc.constantFrom(
    ...'<p> </p> <div> </div> <script> </script> <SCRIPT> </Script\n> <script/> <style> </style> <title> </title>'.split(
      ' ',
    ),
    ...'<textarea> </textarea> <xmp> </xmp> <svg> </svg> <path/> <math> <mi> </mi> <br> <br/> </br> <li> <ul> </ul>'.split(
      ' ',
    ),
    ...'<td> <tr> <th> <table> </table> <tbody> <option> <select> </select> <input> <body> <head> <link> <dd> <dt>'.split(
      ' ',
    ),
    ...['<a href="x&amp;y&copy=1">', '</a>', "<a href=x&lt; title='\"' class=A CLASS=b hidden>", '<img src=a alt>'],
    ...[
      '<!-- ',
      '-->',
      '<!-->',
      '<!doctype html>',
      '<?php x ?>',
      '<![CDATA[ x ]]>',
      '<!-',
      '<!',
      '<',
      '>',
      '/',
      '"',
      "'",
    ],
    ...['&amp;', '&lt;b', '&nbsp', '&#x41;', '&', '&notit;', 'đồng ', ' ', '\n', '=', '</ x>', '<p/>', '<p / class=a>'],
  )

  it('is the one that htmlparser2 makes', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
        // What htmlparser2 does against HTML: the rests of a last tag, `</>` and "<&lt;" in a title.
        const html = `${pieces.join('')}.>`
        fc.pre(!/<\/\s*>|<\/?[st]?&/.test(html))
        expect(ours(html)).toEqual(theirs(html))
      }),
      { numRuns: 2000, seed: 8 },
    )
  })

  test.each(['<div>', '</b>', '<p></b>', '<y></y></y><p>', '<', '</', '<!--', '<script>', '<a b="', '<svg><title>'])(
    '%s, 200,000 times, costs no more than in proportion',
    text => {
      const start = performance.now()
      parseTree(text.repeat(200_000))
      expect(performance.now() - start).toBeLessThan(5_000)
    },
  )
})

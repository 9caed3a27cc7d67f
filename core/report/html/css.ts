/** The page's style sheet. Its hash stands in the page's content security policy, so a change here needs a new hash (a test tells it). */
export const CSS_HASH = 'sha256-dnemOBEnKWUg0Fzy5q8B5KnHE2vpyVGmg6JfHQhpLVo=';

export const CSS = `
:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#1c1a17;--soft:#5c564c;--line:#ded8cc;--accent:#1d4f91;--base:#9c2a17;--base-tint:#fbebe6;--witness:#0a5f5c;--witness-tint:#e1f1ee;--moved:#5a3696;--moved-tint:#f0eafa;--flag:#7d5200;--flag-tint:#fdf1cf;--flag-line:#c98a00;
--serif:'Source Serif 4','Source Serif Pro','Iowan Old Style','Palatino Linotype',Palatino,Charter,Georgia,'Noto Serif',serif;--sans:Inter,system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#181715;--ink:#ebe6dc;--soft:#aca496;--line:#3b3731;--accent:#94b8f5;--base:#ff9f8c;--base-tint:#3a1f19;--witness:#74d4cb;--witness-tint:#12302e;--moved:#c6adff;--moved-tint:#2a2142;--flag:#f2c464;--flag-tint:#33280d;--flag-line:#b98a24}}
@media (prefers-contrast:more){:root{--paper:#fff;--ink:#000;--soft:#2b2b2b;--line:#000;--accent:#00338f;--base:#8a0f00;--base-tint:#fff;--witness:#004a47;--witness-tint:#fff;--moved:#3f1a80;--moved-tint:#fff;--flag:#5c3b00;--flag-tint:#fff;--flag-line:#5c3b00}}
@media (prefers-contrast:more) and (prefers-color-scheme:dark){:root{--paper:#000;--ink:#fff;--soft:#e0e0e0;--line:#fff;--accent:#b5d0ff;--base:#ffb3a5;--base-tint:#000;--witness:#8df0e6;--witness-tint:#000;--moved:#dac8ff;--moved-tint:#000;--flag:#ffd98a;--flag-tint:#000;--flag-line:#ffd98a}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:78rem;padding:2.5rem clamp(1rem,4vw,3.5rem) 4rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.5882 var(--serif);overflow-wrap:anywhere;font-variant-numeric:proportional-nums}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
a:focus-visible,summary:focus-visible,input:focus-visible+label{outline:2px solid var(--accent);outline-offset:2px}
h1,h2,h3,p,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
.siglum,.mast,.role,.figures,h2,.source h3,.aside h3,.key,.gutter,th,.edits,.rule,label,footer,.messages,.aside,.away,.mark,.note,.none,.source dl{font-family:var(--sans)}
.mast{display:flex;justify-content:space-between;gap:1rem;font-size:.8125rem;color:var(--soft);border-bottom:1px solid var(--line);padding-bottom:.5rem}
.mast .name{font-family:var(--serif);font-style:italic;font-size:1.125rem;color:var(--accent);line-height:1}
h1{font-weight:600;font-size:clamp(1.6rem,3.4vw,2.4rem);line-height:1.18;letter-spacing:-.012em;margin:1.5rem 0 1.75rem;max-width:24em;text-wrap:balance;overflow-wrap:break-word}
.sources{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:0 3.75rem}
.source{border-top:2px solid var(--ink);padding:.7rem 0 1rem}
.source.witness{border-top-color:var(--accent)}
.source h3{font-size:.9375rem;font-weight:600;display:flex;gap:.55em;align-items:baseline;margin:0 0 .35rem;border:0;padding:0;letter-spacing:0}
.siglum{font-weight:600;color:var(--accent)}
.role{font-weight:400;font-size:.8125rem;color:var(--soft);margin-inline-start:auto}
.headline{font-style:italic;line-height:1.4;margin-bottom:.45rem}
.source dl{font-size:.8125rem;line-height:1.6;color:var(--soft)}
.source dl div{display:flex;gap:.75em}
.source dt{flex:0 0 5.2em}
.source dd{color:var(--ink);min-width:0}
.figures{display:flex;flex-wrap:wrap;gap:.35rem 1.75rem;border-block:1px solid var(--line);padding:.8rem 0;font-size:.8125rem;color:var(--soft)}
.figures b{font-size:1.25rem;font-weight:600;color:var(--ink);font-variant-numeric:tabular-nums lining-nums;margin-inline-end:.15em}
.derived{margin-top:1rem;font-size:.9375rem;line-height:1.5}
.derived .bar{display:block;width:100%;height:.5rem;background:var(--line)}
.derived .keys{display:flex;flex-wrap:wrap;gap:0 1.25rem;font:.8125rem/1.9 var(--sans);color:var(--soft);margin-bottom:.2rem}
.chip{width:.7em;height:.7em;margin-inline-end:.4em}
rect.verbatim{fill:var(--soft)}rect.light{fill:var(--line)}rect.rewritten{fill:var(--accent)}rect.added{fill:var(--witness)}
.chip rect{stroke:var(--soft);stroke-width:.12}
h3{font:600 .875rem/1.5 var(--sans);margin:1.25rem 0 .5rem}
.tree,.timeline,.times{font:.875rem/1.5 var(--sans)}
.branch{margin-inline-start:.6rem;border-inline-start:1.5px solid var(--line)}
.branch li{position:relative;padding:.2rem 0 .2rem 1.4rem}
.branch>li::before{content:'';position:absolute;inset-inline-start:0;inset-block-start:.9rem;width:1.1rem;border-block-start:1.5px solid var(--line)}
.branch>li:last-child::after{content:'';position:absolute;inset-inline-start:-1.5px;inset-block:calc(.9rem + 1.5px) 0;width:1.5px;background:var(--paper)}
.branch details ul{padding-inline-start:1rem;color:var(--soft)}
.branch details li{padding:0}
.branch .note{margin:0}
.timeline{display:block;width:100%;max-width:60rem;height:auto}
.timeline line{stroke:var(--line);stroke-width:1}.timeline .axis{stroke:var(--soft)}.timeline circle{fill:var(--accent)}.timeline text{fill:var(--ink);font-weight:600;font-size:14px;text-anchor:middle}
.times{columns:20rem}.times time{color:var(--soft);display:inline-block;min-width:13em}
h2{font-size:1rem;font-weight:650;margin:2.75rem 0 .9rem}
h2.part{font-size:1.25rem;margin:3.5rem 0 0}
.source .role{font-family:var(--sans)}
.who{margin:-.75rem 0 0;font:.9375rem/1.5 var(--sans)}
.who li{display:flex;gap:.75rem}
.who .headline{font-family:var(--serif);font-style:italic;color:var(--soft);margin:0;margin-inline-start:.5em}
.who b{font-weight:600}
h2 .of{font-weight:400;color:var(--soft)}
.none,.note{color:var(--soft);font-size:.875rem;margin-bottom:.6rem}
.flags{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(30rem,100%),1fr));gap:0 3.75rem}
.flags li{display:grid;grid-template-columns:1.75rem 1fr;gap:.8rem;border-top:1px solid var(--line);padding:.8rem 0 1rem;break-inside:avoid}
.flags .sign{width:1.75rem;height:1.75rem;border-radius:50%;background:var(--flag-tint);border:1px solid var(--flag-line);color:var(--flag);font:600 1rem/1.65rem var(--sans);text-align:center}
.flags h3{font:600 .9375rem/1.75rem var(--sans);margin:0}
.flags h3 a{color:var(--flag)}
.flags dl{display:grid;grid-template-columns:1.4rem 1fr;font-size:.9375rem;line-height:1.5;margin-top:.35rem}
.flags dl .siglum{font-size:.8125rem}
.flags dd{color:var(--soft)}
.mark{font-size:.8125rem;margin-top:.3rem;color:var(--soft)}
.decided{color:var(--accent);font-weight:650;border:1px solid currentColor;border-radius:3px;padding:0 .35em;margin-inline-end:.2em}
.text>input{position:absolute;opacity:0;width:1px;height:1px}
.text>label{display:inline-block;font-size:.8125rem;padding:.25rem .85rem;border:1px solid var(--line);cursor:pointer;color:var(--soft)}
.text>label:first-of-type{border-radius:4px 0 0 4px}
.text>label:last-of-type{border-radius:0 4px 4px 0;margin-inline-start:-1px}
.text>input:checked+label{background:var(--accent);border-color:var(--accent);color:var(--paper);font-weight:600}
.key{float:inline-end;font-size:.8125rem;line-height:1.9rem;display:flex;flex-wrap:wrap;gap:0 1.1rem}
.rows{clear:both;width:100%;border-collapse:collapse;margin-top:.9rem;table-layout:fixed}
.rows th{font-size:.8125rem;font-weight:600;text-align:start;padding:.45rem 0;border-bottom:1px solid var(--ink);vertical-align:bottom}
.rows th.gutter,.rows td.gutter{width:6.5rem}
.rows td{padding:.62rem 0;vertical-align:top;border-bottom:1px solid var(--line)}
.rows td p+p{margin-top:.75rem}
.rows td.gutter{position:relative;text-align:center;padding-inline:.5rem;color:var(--soft);font-size:.75rem;line-height:1.25}
.rows .sign{display:block;font-size:1rem;line-height:1.6875rem;font-weight:600;font-variant-numeric:tabular-nums;color:var(--ink)}
.rows .kind{display:block;overflow-wrap:normal}
tr:target td{background:var(--flag-tint)}
.to-columns:checked~.rows .inline,.to-inline:checked~.rows .base,.to-inline:checked~.rows .witness{display:none}
.to-inline:checked~.rows .brace{display:none}
.to-inline:checked~.rows td.inline{padding-inline-end:min(14%,8rem)}
.to-inline:checked~.rows th.gutter,.to-inline:checked~.rows td.gutter{width:6.5rem}
tr.same:not(.displaced) :is(td.base,td.witness,td.inline){color:var(--soft)}
tr.added .sign{color:var(--witness)}tr.omitted .sign{color:var(--base)}
tr.displaced .sign{color:var(--moved)}
tr.displaced td.base p:not(.away),tr.displaced td.witness p:not(.away),tr.displaced td.inline p:not(.away){border-inline-start:3px solid var(--moved);padding-inline-start:.75rem}
.away{font-size:.8125rem;line-height:1.6875rem;font-style:italic}.away a{color:var(--moved)}
.brace{position:absolute;inset-block:.8rem;width:.6rem;border:1.5px solid var(--soft)}
.brace.of-base{inset-inline-start:.2rem;border-inline-start:0;border-start-end-radius:.6rem;border-end-end-radius:.6rem}
.brace.of-witness{inset-inline-end:.2rem;border-inline-end:0;border-start-start-radius:.6rem;border-end-start-radius:.6rem}
.k-headline td.base,.k-headline td.witness,.k-headline td.inline{font-weight:600;font-size:1.25rem;line-height:1.35}
.k-crosshead td.base,.k-crosshead td.witness,.k-crosshead td.inline{font-weight:600}
.k-deck td.base,.k-deck td.witness,.k-deck td.inline,.k-caption td.base,.k-caption td.witness,.k-caption td.inline{font-style:italic}
.k-byline td p,.k-credit-line td p,.k-dateline td p{font-family:var(--sans);font-size:.875rem}
ins,del{text-decoration:none;-webkit-box-decoration-break:clone;box-decoration-break:clone;border-radius:2px}
del.loud{color:var(--base);background:var(--base-tint);text-decoration:line-through;text-decoration-thickness:1px}
ins.loud{color:var(--witness);background:var(--witness-tint);text-decoration:underline;text-decoration-thickness:1.5px;text-underline-offset:.2em}
.loud.moved{color:var(--moved);background:var(--moved-tint)}
.loud.moved::before{content:'↷ ';font-family:var(--sans)}
ins.quiet,del.quiet{color:inherit;text-decoration:underline dotted var(--soft);text-underline-offset:.22em}
td.inline del+ins{margin-inline-start:.18em}
td.inline del.quiet:has(+ins.quiet){display:none}
td.inline del.quiet{text-decoration:line-through var(--soft);color:var(--soft)}
del.place{color:var(--soft);text-decoration:line-through var(--moved)}
.flagged{box-shadow:inset 0 -.16em var(--flag-line),0 .16em var(--flag-line)}
.link{color:var(--witness);background:var(--witness-tint);text-decoration:underline;text-underline-offset:.2em}
.link::after{content:' ↗';font-family:var(--sans)}
.address{display:block;font:.8125rem/1.4 var(--sans);color:var(--soft)}
.gap{display:inline-block;width:0;height:.95em;border-inline-start:2px solid var(--line);vertical-align:-.1em}
.edits{width:100%;border-collapse:collapse;font-size:.8125rem;line-height:1.5;margin-bottom:1.75rem;table-layout:fixed}
.edits caption{text-align:start;font-weight:600;padding-bottom:.4rem}
.count{font-weight:400;color:var(--soft);font-variant-numeric:tabular-nums}
.edits th,.edits td{text-align:start;vertical-align:top;padding:.38rem .9rem .38rem 0;border-bottom:1px solid var(--line)}
.edits thead th{font-weight:600;color:var(--soft);border-bottom-color:var(--ink)}
.edits th[scope=row]{font-weight:400;font-variant-numeric:tabular-nums}
.edits th:first-child{width:13%}.edits th:nth-child(2){width:17%}.edits th:nth-child(5){width:16%}
.edits td.words{font:1rem/1.5 var(--serif)}
.edits .words b{font-weight:650}
.around{color:var(--soft)}
.nothing{color:var(--soft);font:italic .8125rem var(--sans)}
.aside,.messages{font-size:.875rem}
.aside h3{font-size:.875rem;font-weight:600;margin-top:.6rem}
.aside li{padding:.3rem 0 .3rem 1.1rem;font-family:var(--serif);font-size:.9375rem}
.rule{font-size:.75rem;color:var(--soft)}
summary{cursor:pointer;padding:.3rem 0}
.messages li{padding:.25rem 0}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.7rem;font-size:.8125rem;color:var(--soft)}
@media screen and (min-width:46.01rem){.rows thead th{position:sticky;top:0;background:var(--paper);z-index:1}tr[id]{scroll-margin-top:2.6rem}}
@media screen and (max-width:46rem){.key{float:none}.to-columns:checked~.rows :is(tbody,tr,td.base,td.witness,td.gutter){display:block;width:auto}.to-columns:checked~.rows thead{display:none}.to-columns:checked~.rows td{border:0;padding:.15rem 0}.to-columns:checked~.rows tr{border-bottom:1px solid var(--line);padding:.6rem 0}.rows td.gutter{text-align:start;padding-inline:0}.rows td.gutter .sign,.rows td.gutter .kind{display:inline;margin-inline-end:.4em}.to-inline:checked~.rows td.gutter,.to-inline:checked~.rows th.gutter{width:2.6rem}.to-inline:checked~.rows .brace{display:none}
.to-inline:checked~.rows td.inline{padding-inline-end:0}.brace{display:none}.edits,.edits tbody,.edits caption{display:block}.to-columns:checked~.rows tr.same td.base,.to-columns:checked~.rows tr.same td.gutter{display:none}.edits thead{display:none}.edits tr{display:grid;grid-template-columns:1fr 1fr;border-bottom:1px solid var(--line);padding:.45rem 0}.edits td,.edits th,.edits th:first-child{display:block;width:auto;border:0;padding:.05rem .6rem .05rem 0}}
@media (forced-colors:active){.text>input:checked+label{forced-color-adjust:none;background:Highlight;color:HighlightText;border-color:Highlight}ins.loud{text-decoration-style:double}.flagged{outline:1px solid}}
@media print{@page{margin:16mm 15mm}p,li{orphans:3;widows:3}.numbers,.branch>li,.sources,.messages li{break-inside:avoid}footer{break-before:avoid;margin-top:6mm}summary{list-style:none}:root{--paper:#fff;--ink:#000;--soft:#4a463f;--line:#cfc9bd;--accent:#1d4f91;--base:#9c2a17;--base-tint:#fbebe6;--witness:#0a5f5c;--witness-tint:#e1f1ee;--moved:#5a3696;--moved-tint:#f0eafa;--flag:#7d5200;--flag-tint:#fdf1cf;--flag-line:#c98a00}body{max-width:none;padding:0;font-size:10.5pt;line-height:1.5;-webkit-print-color-adjust:exact;print-color-adjust:exact}.sr,.text>input,.text>label{display:none}tr,.flags li,.source{break-inside:avoid}h2,h3,caption,thead,.note,.key{break-after:avoid}.rows tbody tr:first-child,.edits tbody tr:first-child{break-before:avoid}.rows tbody tr:last-child,.edits tbody tr:last-child{break-before:avoid}thead{display:table-header-group}.rows th.gutter,.rows td.gutter{width:19mm}.rows td.gutter{padding-inline:1mm;font-size:7.5pt}a{color:inherit;text-decoration:none}h1{font-size:20pt}.edits{font-size:8pt;line-height:1.35}.edits th,.edits td{padding:.9mm 3mm .9mm 0}.edits td.words{font-size:9.5pt;line-height:1.35}.rows td{padding:2mm 0}.source{padding-bottom:2mm}h2{margin-top:8mm}.key{float:none;line-height:1.6}}
`;

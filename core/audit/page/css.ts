/** The index page's style sheet but for its filters, which depend on what there is to filter by. */
export const AUDIT_CSS = `
:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#1c1a17;--soft:#5c564c;--line:#ded8cc;--accent:#1d4f91;--flag:#7d5200;--flag-tint:#fdf1cf;--failed:#9c2a17}
@media (prefers-color-scheme:dark){:root{--paper:#181715;--ink:#ebe6dc;--soft:#aca496;--line:#3b3731;--accent:#94b8f5;--flag:#f2c464;--flag-tint:#33290f;--failed:#ff9f8c}}
@media (prefers-contrast:more){:root{--soft:#2b2b2b;--line:#000}}
@media (prefers-contrast:more) and (prefers-color-scheme:dark){:root{--soft:#e0e0e0;--line:#fff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:92rem;padding:2rem clamp(1rem,3vw,3rem) 4rem;background:var(--paper);color:var(--ink);font:.9375rem/1.5 Inter,system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;overflow-wrap:anywhere}
a{color:var(--accent);text-underline-offset:.18em}
:is(a,input,summary):focus-visible{outline:2px solid var(--accent);outline-offset:2px}
p,h1,h2,ul,ol{margin:0;padding:0}
.mast{display:flex;justify-content:space-between;font-size:.8125rem;color:var(--soft);border-bottom:1px solid var(--line);padding-bottom:.5rem}
.name{font:italic 1.125rem/1 'Source Serif 4',Georgia,serif;color:var(--accent)}
h1{font:600 1.75rem/1.2 'Source Serif 4','Iowan Old Style',Palatino,Georgia,'Noto Serif',serif;margin:1.5rem 0 .5rem}
h2{font-size:1rem;margin:2.5rem 0 .5rem}
.note{color:var(--soft);max-width:52rem}
fieldset{border:0;border-top:1px solid var(--line);margin:1rem 0 0;padding:.5rem 0 0;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem}
legend{float:inline-start;font-weight:600;font-size:.8125rem;margin-inline-end:1rem;padding:0;line-height:1.6rem}
label{font-size:.8125rem;line-height:1.6rem;white-space:nowrap;cursor:pointer}
label b{font-weight:400;color:var(--soft);font-variant-numeric:tabular-nums}
input{accent-color:var(--accent);margin:0 .35em 0 0;vertical-align:-.1em}
table{width:100%;table-layout:fixed;border-collapse:collapse;margin-top:1.25rem;font-size:.875rem;font-variant-numeric:tabular-nums}
th,td{padding:.5rem .75rem .5rem 0;text-align:start;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{font-weight:600;font-size:.8125rem;color:var(--soft);border-bottom-color:var(--ink);background:var(--paper);position:sticky;top:0}
thead [aria-sort]{color:var(--ink)}
tbody th{font-weight:600}
.rank{width:4rem}.share{width:6rem}.told{width:26%}.from{width:20%}
td.rank,td.share{color:var(--soft)}
.sub{display:block;font-size:.8125rem;font-weight:400;color:var(--soft)}
.chips{display:flex;flex-wrap:wrap;gap:.2rem .3rem;list-style:none}
.chips li{font-size:.75rem;line-height:1.4;padding:0 .4em;border-radius:3px;background:var(--flag-tint);color:var(--flag)}
.because{font:.875rem/1.45 'Source Serif 4',Georgia,'Noto Serif',serif;margin-top:.3rem}
.decided{font-size:.8125rem;color:var(--accent);margin-top:.3rem}
.failures{font-size:.8125rem;color:var(--failed);list-style:none}
tr{break-inside:avoid}
@media print{body{padding:0;max-width:none}fieldset{display:none}thead{display:table-header-group}thead th{position:static}}
@media (max-width:48rem){.from,.share{display:none}.told{width:40%}.rank{width:3rem}}
`;

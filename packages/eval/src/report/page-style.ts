/** The style of a report: light and dark, phone and desktop, and on paper. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1b1e23;--muted:#5d6570;--line:#e3e0d8;--accent:#0c6a6a;--contrast:#8a5a12;
--density-1:#dcdcee;--density-2:#b3b4da;--density-3:#8285bf;--density-4:#53569d;--density-5:#2b2d6b}
@media (prefers-color-scheme:dark){:root{--paper:#14171a;--ink:#e9e7e1;--muted:#9aa3ad;--line:#2b3036;--accent:#5cc2bd;--contrast:#d9a657;
--density-1:#2d2f4a;--density-2:#474a7c;--density-3:#6a6eae;--density-4:#979bd6;--density-5:#cfd1f3}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 "Inter Variable",Inter,system-ui,sans-serif;font-variant-numeric:tabular-nums}
main{max-width:1080px;margin:0 auto;padding:32px 20px 64px}
h1{font-size:30px;line-height:1.2;margin:0 0 8px}
h2{font-size:22px;line-height:1.25;margin:0 0 8px}
p,li{max-width:68ch}
p{margin:0 0 8px}
.by{color:var(--muted)}
.verdict{font-size:17px;margin:16px 0 0;padding-left:12px;border-left:3px solid var(--accent)}
section{margin-top:40px;padding-top:24px;border-top:1px solid var(--line)}
.plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,360px),1fr));gap:16px 40px;margin:16px 0}
.plot{display:block;width:100%;height:auto;max-width:440px;overflow:visible}
.scroll{overflow-x:auto;margin:12px 0}
table{border-collapse:collapse;font-size:13px;line-height:1.4}
caption{text-align:left;color:var(--muted);padding-bottom:4px}
th,td{padding:4px 12px 4px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
th{font-weight:600;white-space:nowrap}
.scroll td:first-child:not(.number){min-width:12ch}
.long{min-width:30ch}
.number{text-align:right;white-space:nowrap}
details{margin:12px 0}
summary{cursor:pointer;color:var(--accent)}
.plot text{font-size:11px;fill:var(--ink)}
.plot .tick{fill:var(--muted);font-size:10px}
.plot path{fill:none;stroke:none}
.plot .grid{stroke:var(--line)}
.plot .mark{stroke:var(--contrast);stroke-dasharray:4 3}
.plot .range{stroke:var(--accent);stroke-width:2}
.plot .line{stroke:var(--accent);stroke-width:2}
.plot .line.quiet{stroke:var(--muted);stroke-width:1}
.plot .dot{fill:var(--accent);stroke:var(--accent);stroke-width:1.5}
.plot .dot.hollow{fill:var(--paper)}
.plot .dot.quiet{fill:var(--muted);stroke:none}
.plot .shade{fill:var(--line);opacity:.6}
.plot .density-1{fill:var(--density-1)}.plot .density-2{fill:var(--density-2)}.plot .density-3{fill:var(--density-3)}.plot .density-4{fill:var(--density-4)}.plot .density-5{fill:var(--density-5)}
@media print{:root{--paper:#fff;--ink:#000;--muted:#444;--line:#ccc;--accent:#0c6a6a;--contrast:#8a5a12}
main{max-width:none;padding:0}section{break-inside:auto}.plot,tr{break-inside:avoid}h2{break-after:avoid}
details::details-content{content-visibility:visible;display:block}.scroll{overflow:visible}}
`.replaceAll('\n', '');

/** The style of a page or fragment. Everything hangs below `.depeche`; no style attribute is used anywhere, so a nonce is enough for a strict policy. */
// @ts-nocheck

export const PAGE_STYLE = `.depeche{
--paper:#fbfaf6;--panel:#f4f2ea;--card:#fffefb;--ink:#1d1c1a;--soft:#5e5a52;--rule:#dcd7ca;--shadow:0 1px 2px #1d1c1a14,0 8px 28px #1d1c1a24;
--company:#1b559c;--company-wash:#e3ecf7;--person:#8a2f63;--person-wash:#f8e6ef;--figure:#2c6440;--figure-wash:#e6f1e6;--period:#7d5510;--period-wash:#f8eed6;--other:#5e5a52;--other-wash:#efece3;
--fall:#a83c24;--rise:#2c6440;--doubt:#8f4a06;--doubt-wash:#fbeedc;--accent:#1b559c;
--serif:"Iowan Old Style","Charter","Source Serif 4","Source Serif Pro","Noto Serif","Liberation Serif",Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI","Noto Sans","Liberation Sans",sans-serif;
color-scheme:light;background:var(--paper);color:var(--ink);font:400 1rem/1.5 var(--sans);text-rendering:optimizeLegibility;-webkit-text-size-adjust:100%}
@media (prefers-color-scheme:dark){.depeche:not([data-theme=light]){DARK}}
.depeche[data-theme=dark]{DARK}
.depeche *,.depeche *::before,.depeche *::after{box-sizing:border-box}
.depeche .sr{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;user-select:none}
.depeche .skip{position:absolute;left:1rem;top:-4rem;padding:.5rem 1rem;background:var(--ink);color:var(--paper);border-radius:.25rem;z-index:9}
.depeche .skip:focus{top:1rem}
.depeche :focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.depeche a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
.depeche .page{max-width:76rem;margin:0 auto;padding:clamp(1.25rem,4vw,3.5rem) clamp(1rem,4vw,3rem) 4rem}
.depeche .head{max-width:52rem}
.depeche .kicker{margin:0 0 .75rem;color:var(--soft);font-size:.875rem}
.depeche h1{margin:0;font:600 clamp(1.75rem,1.1rem + 2.4vw,2.75rem)/1.14 var(--serif);letter-spacing:-.012em;text-wrap:balance}
.depeche .deck{margin:.75rem 0 0;font:400 1.2rem/1.45 var(--serif);color:var(--soft);text-wrap:pretty}
.depeche h2{margin:0 0 1rem;font:600 .8125rem/1.3 var(--sans);letter-spacing:.075em;text-transform:uppercase;color:var(--soft)}
.depeche h3{margin:0 0 .6rem;font:600 1rem/1.3 var(--sans)}
.depeche h3::first-letter{text-transform:uppercase}
.depeche .note{color:var(--soft);font-size:.875rem}
.depeche code{font:.85em ui-monospace,"SF Mono","Liberation Mono",monospace;overflow-wrap:anywhere}
.depeche .status{display:inline-flex;align-items:baseline;gap:.45em;padding:.1em .7em;border:1px solid var(--rule);border-radius:2em;font-size:.8125rem;font-weight:600;color:var(--ink)}
.depeche .status.rumoured{border:1px dashed var(--doubt);background:var(--doubt-wash);color:var(--doubt)}
.depeche .points{margin:2rem 0 0;padding:1.5rem 1.75rem;background:var(--panel);border-radius:.5rem}
.depeche .points ol{margin:0;padding:0;list-style:none;display:grid;gap:1.1rem}
.depeche .points li{position:relative;padding-left:2.4rem;font:400 1.0625rem/1.5 var(--serif);text-wrap:pretty;max-width:62rem}
.depeche .points .number{position:absolute;left:0;top:.1em;width:1.5rem;height:1.5rem;border-radius:50%;display:grid;place-items:center;background:var(--ink);color:var(--paper);font:600 .8125rem/1 var(--sans);text-decoration:none}
.depeche .points .note{display:block;margin-top:.15rem;font-family:var(--sans);font-size:.8125rem}
.depeche .columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(16rem,20rem);gap:2.5rem clamp(2rem,5vw,4.5rem);margin-top:2.75rem;align-items:start}
.depeche .text{font:400 1.1875rem/1.72 var(--serif);hyphens:manual;overflow-wrap:anywhere}
.depeche .text p{margin:0 0 1.1em;max-width:41rem;text-wrap:pretty}
.depeche .legend{font:400 .8125rem/2 var(--sans);margin:0 0 1.25rem!important}
.depeche .rail{display:grid;gap:1.9rem}
.depeche .mark{position:relative;unicode-bidi:isolate;anchor-name:--depeche-mark;anchor-scope:--depeche-mark}
.depeche .mark>a,.depeche .mark>.chip{color:inherit;text-decoration:none;padding:.06em .18em;margin:0 -.06em;border-radius:.15em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.depeche .company{--tone:var(--company);--wash:var(--company-wash)}
.depeche .person{--tone:var(--person);--wash:var(--person-wash)}
.depeche .percentage,.depeche .amount,.depeche .quantity{--tone:var(--figure);--wash:var(--figure-wash)}
.depeche .quarter,.depeche .date{--tone:var(--period);--wash:var(--period-wash)}
.depeche .organization,.depeche .product,.depeche .place{--tone:var(--other);--wash:transparent}
.depeche .mark>a,.depeche .mark>.chip{background:var(--wash)}
.depeche .company>a,.depeche .company>.chip{border-bottom:2px solid var(--tone);border-radius:.1em .1em 0 0}
.depeche .person>a,.depeche .person>.chip{border-radius:.7em;padding-inline:.35em;border-bottom:2px dotted var(--tone)}
.depeche .organization>a,.depeche .organization>.chip,.depeche .product>a,.depeche .product>.chip,.depeche .place>a,.depeche .place>.chip{border-bottom:1px solid var(--soft);border-radius:0;padding-inline:0;margin-inline:0}
.depeche .product>a,.depeche .product>.chip{border-bottom-style:dashed}
.depeche .place>a,.depeche .place>.chip{border-bottom-style:dotted}
.depeche .percentage>a,.depeche .amount>a,.depeche .quantity>a,.depeche .percentage>.chip,.depeche .amount>.chip,.depeche .quantity>.chip{font-variant-numeric:tabular-nums;font-weight:600;color:var(--tone);border:1px solid color-mix(in srgb,var(--tone) 42%,transparent)}
.depeche .quantity>a,.depeche .quantity>.chip{font-weight:400}
.depeche .quarter>a,.depeche .date>a,.depeche .quarter>.chip,.depeche .date>.chip{border:1px dashed color-mix(in srgb,var(--tone) 60%,transparent);border-radius:.4em}
.depeche .date>a,.depeche .date>.chip{background:transparent}
.depeche .mark:hover>a,.depeche .mark:focus-within>a{background:color-mix(in srgb,var(--tone) 22%,var(--paper))}
.depeche .card{display:none;position:absolute;z-index:5;left:0;top:calc(100% + .3rem);width:max-content;max-width:min(23rem,86vw);padding:.85rem 1rem;background:var(--card);color:var(--ink);border:1px solid var(--rule);border-top:3px solid var(--tone);border-radius:.4rem;box-shadow:var(--shadow);font:400 .875rem/1.45 var(--sans);text-align:left;text-wrap:wrap}
.depeche .mark:hover>.card,.depeche .mark:focus-within>.card{display:block}
.depeche .card::before{content:"";position:absolute;inset:-.7rem 0 auto;height:.7rem}
@supports (anchor-scope:--m) and (position-try-fallbacks:flip-block){.depeche .card{position:fixed;position-anchor:--depeche-mark;inset:auto;top:anchor(bottom);left:anchor(left);margin:.3rem 0;position-try-fallbacks:flip-block,flip-inline,flip-block flip-inline}}
.depeche .card-head{display:flex;justify-content:space-between;gap:1.5rem;align-items:baseline;margin-bottom:.4rem}
.depeche .card-head b{font-weight:600;font-size:1rem}
.depeche .card-kind{color:var(--tone);font-size:.8125rem;font-weight:600}
.depeche .card-row{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.75rem;padding:.18rem 0}
.depeche .card-label{color:var(--soft)}
.depeche .inferred,.depeche .dagger{color:var(--soft);font-size:.9em}
.depeche .key{display:inline-grid;place-items:center;width:1.25rem;height:1.25rem;margin-right:.35rem;border-radius:50%;background:var(--ink);color:var(--paper);font:600 .75rem/1 var(--sans);text-decoration:none;vertical-align:.12em;user-select:none}
.depeche .said-conditional,.depeche .said-forecast,.depeche .said-denied{text-decoration:underline dotted 1.5px color-mix(in srgb,var(--doubt) 75%,transparent);text-underline-offset:.32em}
.depeche .said-conditional{font-style:italic;text-decoration-style:wavy;text-decoration-thickness:1px}
.depeche .said-denied{text-decoration-style:double}
.depeche .said-forecast{text-decoration-style:dashed}
.depeche .sentence .card{font-style:normal}
.depeche .flag{display:inline-block;margin-left:.4rem;padding:0 .5em;border:1px solid var(--rule);border-radius:2em;font:600 .75rem/1.5 var(--sans);color:var(--soft);vertical-align:.1em;user-select:none;text-decoration:none}
.depeche .flag.conditional,.depeche .flag.denied{border:1px dashed var(--doubt);color:var(--doubt);background:var(--doubt-wash)}
.depeche .flag.forecast{border-style:dotted;border-color:var(--doubt);color:var(--doubt)}
.depeche .names{margin:0;padding:0;list-style:none;display:grid;gap:.6rem}
.depeche .names li{line-height:1.5;overflow-wrap:anywhere}
.depeche .count,.depeche .item{color:var(--soft);font-size:.8125rem;font-variant-numeric:tabular-nums}
.depeche .confidence{display:inline-block;margin-left:.25rem;vertical-align:.1em}
.depeche .confidence .track{fill:var(--rule)}
.depeche .confidence .level{fill:var(--soft)}
.depeche .part{margin-top:3.25rem}
.depeche .scroll{position:relative;overflow-x:auto;border-block:1px solid var(--rule)}
.depeche table{width:100%;border-collapse:collapse;font-size:.9375rem;line-height:1.4}
.depeche th,.depeche td{padding:.6rem .9rem .6rem 0;text-align:left;vertical-align:top;border-bottom:1px solid color-mix(in srgb,var(--rule) 60%,transparent)}
.depeche :is(th,td):first-child{padding-left:2px}
.depeche tbody tr:last-child>*{border-bottom:0}
.depeche thead th{font-weight:600;font-size:.8125rem;color:var(--soft);white-space:nowrap;border-bottom:1px solid var(--rule)}
.depeche tbody th{font-weight:400}
.depeche tbody tr:target,.depeche li:target,.depeche .names li:target{background:var(--doubt-wash)}
.depeche .value{white-space:nowrap;font-variant-numeric:tabular-nums;font-weight:600}
.depeche .value.up{color:var(--rise)}.depeche .value.down{color:var(--fall)}
.depeche .blank{color:var(--soft)}
.depeche .grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1.75rem 3rem}
.depeche figure{margin:0}
.depeche .chart figcaption{margin-bottom:.6rem;font:400 1.0625rem/1.4 var(--serif)}
.depeche .chart figcaption::first-letter{text-transform:uppercase}
.depeche .chart svg{display:block;width:100%;height:auto;max-width:44rem;overflow:visible}
.depeche .chart text{fill:var(--ink);font:400 14px var(--sans)}
.depeche .chart .bar-note{fill:var(--soft);font-size:12px}
.depeche .chart .bar-value{font-weight:600;font-variant-numeric:tabular-nums}
.depeche .bar.rise{fill:color-mix(in srgb,var(--rise) 72%,var(--paper))}
.depeche .bar.fall{fill:color-mix(in srgb,var(--fall) 72%,var(--paper))}
.depeche .hatch{fill:var(--paper);opacity:.72}
.depeche .axis{stroke:var(--soft);stroke-width:1}
.depeche .stretches{margin:0;padding:0;list-style:none}
.depeche .stretches li{display:grid;grid-template-columns:minmax(8.5rem,13rem) minmax(8rem,1fr) minmax(0,1.2fr);gap:1.25rem;align-items:center;padding:.3rem 0}
.depeche .stretches li>span[id]{position:absolute}
.depeche .stretches svg{width:100%;height:16px;display:block}
.depeche .rail-line,.depeche .stretches .rail{stroke:var(--rule);stroke-width:1;vector-effect:non-scaling-stroke}
.depeche .span{fill:var(--period)}
.depeche .span.inferred-year{fill:color-mix(in srgb,var(--period) 45%,var(--paper));stroke:var(--period);stroke-width:1;vector-effect:non-scaling-stroke}
.depeche .published{stroke:var(--fall);stroke-width:1.5;vector-effect:non-scaling-stroke}
.depeche .period{font-variant-numeric:tabular-nums}
.depeche .event{padding-left:1.1rem;border-left:3px solid var(--rule);text-decoration:none;font-style:normal}
.depeche .event.said-conditional,.depeche .event.said-denied,.depeche .event.said-forecast{border-left-style:dashed;border-left-color:var(--doubt)}
.depeche dl{display:grid;grid-template-columns:minmax(6rem,auto) minmax(0,1fr);gap:.2rem 1rem;margin:0 0 .7rem;font-size:.9375rem}
.depeche dt{color:var(--soft)}.depeche dd{margin:0}
.depeche blockquote{margin:0;font:400 1rem/1.5 var(--serif);color:var(--soft);text-wrap:pretty;overflow-wrap:anywhere}
.depeche .quote{margin:0 0 1.4rem;max-width:46rem}
.depeche .quote blockquote{font-size:1.1875rem;color:var(--ink)}
.depeche .quote figcaption{margin-top:.25rem;font-size:.9375rem;color:var(--soft)}
.depeche .quote figcaption::before{content:"— "}
.depeche .foot{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--rule);color:var(--soft);font-size:.8125rem;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between}
@media (max-width:56rem){.depeche .columns{grid-template-columns:minmax(0,1fr)}.depeche .stretches li{grid-template-columns:minmax(7rem,9rem) minmax(0,1fr)}.depeche .stretches li{row-gap:.1rem}.depeche .stretches li .note{grid-column:2}.depeche .stretches .note:empty{display:none}}
@media (max-width:40rem){.depeche thead{display:none}.depeche :is(table,tbody,tr){display:block}.depeche tbody tr{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.2rem 1rem;padding:.8rem 0;border-bottom:1px solid var(--rule)}.depeche tbody tr:last-child{border-bottom:0}.depeche tbody :is(th,td){padding:0;border:0}.depeche tbody .blank{display:none}.depeche tbody td[data-head]{grid-column:1/-1;position:relative;padding-left:7.75rem}.depeche td[data-head]::before{content:attr(data-head);position:absolute;left:0;color:var(--soft)}.depeche .card{position:fixed;position-anchor:auto;inset:auto 0 0 0;margin:0;width:auto;max-width:none;border-radius:.75rem .75rem 0 0}.depeche .points{padding:1.25rem 1rem}}
@media (prefers-reduced-motion:no-preference){.depeche .mark>a{transition:background .12s}}
@media (forced-colors:active){.depeche .mark>a,.depeche .mark>.chip{border:1px solid}.depeche .company>a{border-width:0 0 2px}.depeche .person>a{border-style:dotted}.depeche .quarter>a{border-style:dashed}}
@media print{.depeche{--paper:#fff;--panel:#fff;font-size:10pt}.depeche .card,.depeche .skip{display:none!important}.depeche .page{max-width:none;padding:0}.depeche .points{border:1px solid var(--rule)}.depeche .columns{grid-template-columns:minmax(0,1fr) 13rem;gap:1.5rem}.depeche .text{font-size:11pt;line-height:1.5}.depeche .mark>a,.depeche .mark>.chip{-webkit-print-color-adjust:exact;print-color-adjust:exact}.depeche .part,.depeche .event,.depeche tr,.depeche .chart{break-inside:avoid}.depeche h2{break-after:avoid}.depeche .scroll{overflow:visible}.depeche table{font-size:8.5pt}}
`.replaceAll(
  "DARK",
  "--paper:#161719;--panel:#1e2023;--card:#26282c;--ink:#e9e6df;--soft:#a9a59b;--rule:#3a3c40;--shadow:0 1px 2px #0008,0 10px 32px #000a;--company:#8dbcf5;--company-wash:#1b2d45;--person:#f0a5cb;--person-wash:#3c2131;--figure:#93d3a5;--figure-wash:#1b3324;--period:#e8c37c;--period-wash:#362b15;--other:#a9a59b;--other-wash:#26282c;--fall:#f29a82;--rise:#93d3a5;--doubt:#f2b46b;--doubt-wash:#352817;--accent:#8dbcf5;color-scheme:dark",
);

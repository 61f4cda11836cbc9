/** The look of the explorer's bar; GraphiQL brings its own for the rest. */
export const STYLE = `
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; }
#root { flex: 1; min-height: 0; }
#root .graphiql-container { width: 100%; height: 100%; }
/* GraphiQL's tabs jump away under the pointer when pressed, and the click is lost: they stay where they are */
#root .graphiql-tab { transform: none !important; }
header.careweave {
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; padding: 8px 16px;
  background: #134e4a; color: #d7efec; font: 14px/1.5 system-ui, sans-serif;
}
header.careweave strong { color: #fff; font-size: 16px; letter-spacing: 0.01em; }
header.careweave nav { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; margin-left: auto; }
header.careweave nav span { margin-right: 4px; }
header.careweave a {
  padding: 2px 10px; border: 1px solid #3f8580; border-radius: 999px; color: #fff; text-decoration: none;
}
header.careweave a:hover { background: #1f6660; }
header.careweave a:focus-visible { outline: 2px solid #fff; outline-offset: 1px; }
header.careweave a[aria-current] { background: #fff; border-color: #fff; color: #134e4a; font-weight: 600; }
`;

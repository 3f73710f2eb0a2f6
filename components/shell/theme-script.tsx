export const THEME_KEY = "theme";

/** Applies the reader's stored choice before the first paint; without one, or without scripts, the system's choice holds. */
export function ThemeScript() {
  return (
    <script>
      {`try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`}
    </script>
  );
}

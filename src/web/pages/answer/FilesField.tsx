import type { FC } from "hono/jsx";

interface FilesFieldProps {
  readonly label: string;
  readonly help: string;
  readonly error: string | null;
  readonly accept: string;
}

/** Files, one or several. */
export const FilesField: FC<FilesFieldProps> = ({ label, help, error, accept }) => {
  const id = "field-files";
  return (
    <div class={`field${error === null ? "" : " field-wrong"}`}>
      <label for={id}>{label}</label>
      <input
        id={id}
        name="files"
        class="form-control"
        type="file"
        multiple
        required
        accept={accept}
        aria-describedby={error === null ? `${id}-help` : `${id}-error ${id}-help`}
        {...(error === null ? {} : { "aria-invalid": "true" })}
      />
      {error === null ? null : (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <p class="field-help" id={`${id}-help`}>
        {help}
      </p>
    </div>
  );
};

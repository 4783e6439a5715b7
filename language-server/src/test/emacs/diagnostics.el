;;; diagnostics.el --- Drives Emacs in tests -*- lexical-binding: t -*-

;; Opens a file through the language server in a batch Emacs with Eglot and writes what Emacs marks to another file:
;;   emacs -q --batch -l diagnostics.el FILE
;; KEGANG_SETUP names a file with the configuration to try; KEGANG_RESULT the file to write.

(require 'eglot)
(require 'flymake)
(require 'imenu)

(define-derived-mode markdown-mode text-mode "Markdown")

(defvar kegang-result (getenv "KEGANG_RESULT"))
(defvar kegang-patience 120)

(defun kegang-column (position)
  "The column of POSITION in UTF-16 units, counted from 1."
  (save-excursion
    (goto-char position)
    (1+ (/ (length (encode-coding-string
                    (buffer-substring-no-properties (line-beginning-position) position)
                    'utf-16le))
           2))))

(defun kegang-place (position)
  (format "%d:%d" (line-number-at-pos position) (kegang-column position)))

(defun kegang-line (diagnostic)
  "The rule and the place of what Flymake marks."
  (let ((sent (alist-get 'eglot-lsp-diag (flymake-diagnostic-data diagnostic))))
    (format "%s %s-%s"
            (plist-get sent :code)
            (kegang-place (flymake-diagnostic-beg diagnostic))
            (kegang-place (flymake-diagnostic-end diagnostic)))))

(defun kegang-await (condition)
  (with-timeout (kegang-patience (error "The server says nothing"))
    (while (not (funcall condition))
      (accept-process-output nil 0.05))))

(defun kegang-marks ()
  (sort (mapcar #'kegang-line (flymake-diagnostics)) #'string<))

(condition-case problem
    (let* ((eglot-sync-connect t)
           (eglot-connect-timeout kegang-patience)
           (eglot-autoshutdown nil)
           (coding-system-for-write 'utf-8))
      (load (getenv "KEGANG_SETUP") nil t t)
      (find-file (car command-line-args-left))
      (setq command-line-args-left nil)
      (markdown-mode)
      ;; Eglot connects once the command that opened the file has ended; a batch has no commands.
      (run-hooks 'post-command-hook)
      (unless (eglot-current-server)
        (error "The server does not start"))
      (flymake-mode 1)
      (flymake-start nil)
      (kegang-await #'flymake-diagnostics)
      (let ((marks (kegang-marks)))
        ;; Typing behind an emoji and taking it back leaves every mark where it was.
        (goto-char (point-min))
        (search-forward "😀")
        (insert "新🎉  的")
        (eglot--signal-textDocument/didChange)
        (kegang-await (lambda () (flymake-start nil) (> (length (flymake-diagnostics)) (length marks))))
        (delete-char -5)
        (eglot--signal-textDocument/didChange)
        (kegang-await (lambda () (flymake-start nil) (equal marks (kegang-marks))))
        (unless (imenu--make-index-alist t)
          (error "No symbols"))
        (with-temp-file kegang-result
          (dolist (mark marks) (insert mark "\n"))))
      (eglot-shutdown (eglot-current-server) nil 10)
      (kill-emacs 0))
  (error
   (with-temp-file kegang-result
     (insert "failed: " (error-message-string problem) "\n"))
   (kill-emacs 1)))

;;; emacs.el --- Drives the language server through eglot and prints what arrived as one line of JSON.  -*- lexical-binding: t -*-
(require 'eglot)
(require 'flymake)
(require 'json)

(defvar copydesk-patience 20)

(defun copydesk-wait (ready)
  "Let messages in until READY answers something; its answer, or nil when that takes too long."
  (let ((until (+ (float-time) copydesk-patience)) answer)
    (while (and (not (setq answer (funcall ready))) (< (float-time) until))
      (accept-process-output nil 0.02))
    answer))

(defun copydesk-go (words)
  "Put point before the first WORDS."
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))

(defun copydesk-all ()
  (buffer-substring-no-properties (point-min) (point-max)))

(defun copydesk-main ()
  (let ((eglot-sync-connect t)
        (eglot-connect-timeout copydesk-patience)
        (eglot-confirm-server-initiated-edits nil)
        (eglot-server-programs
         `((text-mode . (,(getenv "COPYDESK_NODE") ,(getenv "COPYDESK_SERVER") "--stdio"))))
        diagnostics hover titles text completions renamed)
    (find-file (getenv "COPYDESK_ARTICLE"))
    (text-mode)
    (apply #'eglot--connect (eglot--guess-contact))
    (let ((server (copydesk-wait #'eglot-current-server)))
      (flymake-start)
      (copydesk-wait (lambda () (flymake-start) (flymake-diagnostics)))
      (setq diagnostics
            (mapcar (lambda (one)
                      `((line . ,(1- (line-number-at-pos (flymake-diagnostic-beg one))))
                        (message . ,(substring-no-properties (flymake-diagnostic-text one)))))
                    (flymake-diagnostics)))
      (copydesk-go (getenv "COPYDESK_HOVER"))
      (setq hover (plist-get (plist-get (jsonrpc-request server :textDocument/hover (eglot--TextDocumentPositionParams)) :contents) :value))
      (copydesk-go (getenv "COPYDESK_CLAIM"))
      (let* ((place (eglot--pos-to-lsp-position))
             (actions (jsonrpc-request server :textDocument/codeAction
                                       (list :textDocument (eglot--TextDocumentIdentifier)
                                             :range (list :start place :end place)
                                             :context (list :diagnostics []))))
             (chosen (seq-find (lambda (action)
                                 (and (plist-get action :edit)
                                      (string-search (getenv "COPYDESK_ACTION") (plist-get action :title))))
                               actions)))
        (setq titles (mapcar (lambda (action) (plist-get action :title)) actions))
        (when chosen (eglot--apply-workspace-edit (plist-get chosen :edit))))
      (setq text (copydesk-all))
      (goto-char (point-max))
      (let ((listed (jsonrpc-request server :textDocument/completion
                                     (append (eglot--TextDocumentPositionParams) '(:context (:triggerKind 1))))))
        (setq completions
              (mapcar (lambda (item) (plist-get item :label))
                      (if (vectorp listed) listed (plist-get listed :items)))))
      (copydesk-go (getenv "COPYDESK_HOVER"))
      (let ((edit (ignore-errors
                    (jsonrpc-request server :textDocument/rename
                                     (append (eglot--TextDocumentPositionParams)
                                             (list :newName (getenv "COPYDESK_NEW_NAME")))))))
        (when edit
          (eglot--apply-workspace-edit edit)
          (setq renamed (copydesk-all))))
      (set-buffer-modified-p nil)
      (eglot-shutdown server)
      (princ (concat (json-encode
                      `((diagnostics . ,(vconcat diagnostics)) (hover . ,hover) (titles . ,(vconcat titles)) (text . ,text)
                        (completions . ,(vconcat completions)) (renamed . ,renamed)
                        (stopped . ,(if (jsonrpc-running-p server) :json-false t))))
                     "\n")))))

(condition-case reason
    (copydesk-main)
  (error (princ (concat (json-encode `((failed . ,(format "%S" reason)))) "\n"))
         (kill-emacs 1)))

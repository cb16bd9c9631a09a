// Functional languages.
#include "app/markdown/highlight/language.h"

namespace mynah {

namespace {

using L = Language;

constexpr StringRule kHaskell[] = {{"\"", "\""}, {"'", "'"}};
constexpr StringRule kString[] = {{"\"", "\"", true}};
constexpr StringRule kElixir[] = {{"\"\"\"", "\"\"\"", true}, {"\"", "\"", true}, {"'", "'"}};
constexpr StringRule kSharp[] = {
    {"\"\"\"", "\"\"\"", true, false}, {"@\"", "\"", true, false}, {"\"", "\""}, {"'", "'"}};

const Language kAll[] = {
    {"haskell hs lhs",
     "Haskell",
     "as case class data default deriving do else family forall foreign hiding if import in infix "
     "infixl infixr instance let mdo module newtype of proc qualified rec then type where",
     "",
     "--",
     "{-",
     "-}",
     kHaskell,
     L::Capitals | L::Nested | L::Tick},
    {"ocaml ml sml reason",
     "OCaml",
     "and as assert begin class constraint do done downto else end exception external false for "
     "fun "
     "function functor if in include inherit initializer lazy let match method module mutable new "
     "object of open or private rec sig struct then to true try type val virtual when while with",
     "int float bool string char unit list array option ref",
     "",
     "(*",
     "*)",
     kHaskell,
     L::Capitals | L::Nested | L::Tick},
    {"fsharp f# fs fsx",
     "F#",
     "abstract and as assert async base begin class default delegate do done downcast else end "
     "exception extern false finally for fun function if in inherit inline interface internal lazy "
     "let match member module mutable namespace new null of open or override private public rec "
     "return static struct task then to true try type upcast use val when while with yield",
     "int float bool string char unit list array option seq obj",
     "//",
     "(*",
     "*)",
     kSharp,
     L::Capitals | L::Tick},
    {"elixir ex exs heex",
     "Elixir",
     "after and case catch cond def defimpl defmacro defmodule defp defprotocol defstruct do else "
     "end false fn for if import in nil not or quote raise receive require rescue super true try "
     "unless unquote use when with",
     "",
     "#",
     nullptr,
     nullptr,
     kElixir,
     L::Capitals | L::At | L::Calls | L::Symbols},
    {"erlang erl",
     "Erlang",
     "after and andalso begin case catch div else end fun if let maybe not of or orelse receive "
     "rem "
     "try when xor",
     "",
     "%",
     nullptr,
     nullptr,
     kHaskell,
     L::Calls | L::Capitals},
    {"clojure clj cljs edn lisp scheme racket elisp emacs-lisp",
     "Lisp",
     "and begin case cond cons def define defmacro defn defun do doseq else false fn for if lambda "
     "let let* letrec loop nil not ns or quote recur require setq true unless when",
     "",
     ";",
     "#|",
     "|#",
     kString,
     L::Dash | L::Symbols},
    {"elm",
     "Elm",
     "alias as case else exposing if import in let module of port then type where",
     "Int Float Bool String Char List Maybe",
     "--",
     "{-",
     "-}",
     kHaskell,
     L::Capitals | L::Nested},
};

} // namespace

std::span<const Language> functionalLanguages()
{
    return kAll;
}

} // namespace mynah

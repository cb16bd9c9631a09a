// Languages for scripts and for reckoning.
#include "app/markdown/highlight/language.h"

namespace mynah {

namespace {

using L = Language;

constexpr StringRule kPython[] = {
    {"\"\"\"", "\"\"\"", true}, {"'''", "'''", true}, {"\"", "\""}, {"'", "'"}};
constexpr StringRule kRuby[] = {
    {"\"", "\"", true}, {"'", "'", true}, {"`", "`"}, {"%w[", "]"}, {"%q(", ")"}};
constexpr StringRule kPerl[] = {{"\"", "\"", true}, {"'", "'", true}, {"qw(", ")", true}};
constexpr StringRule kLua[] = {{"[[", "]]", true, false}, {"\"", "\""}, {"'", "'"}};
constexpr StringRule kPlain[] = {{"\"", "\"", true}, {"'", "'", true}};
constexpr StringRule kJulia[] = {{"\"\"\"", "\"\"\"", true}, {"\"", "\""}, {"`", "`"}, {"'", "'"}};
constexpr StringRule kMatlab[] = {{"\"", "\"", false, false}, {"'", "'", false, false}};
constexpr StringRule kNim[] = {{"\"\"\"", "\"\"\"", true, false}, {"\"", "\""}, {"'", "'"}};

const Language kAll[] = {
    {"python py python3 py3 pycon ipython",
     "Python",
     "and as assert async await break case class continue def del elif else except False finally "
     "for from global if import in is lambda match None nonlocal not or pass raise return True try "
     "while with yield self cls",
     "int float str bool bytes list dict set tuple object complex type Exception ValueError "
     "TypeError KeyError RuntimeError",
     "#",
     nullptr,
     nullptr,
     kPython,
     L::At | L::Calls},
    {"ruby rb rails",
     "Ruby",
     "alias and begin BEGIN break case class def defined do else elsif end END ensure false for if "
     "in module next nil not or redo rescue retry return self super then true undef unless until "
     "when while yield require require_relative attr_accessor attr_reader attr_writer puts",
     "",
     "#",
     "=begin",
     "=end",
     kRuby,
     L::At | L::Calls | L::Capitals | L::Symbols | L::Here},
    {"perl pl pm",
     "Perl",
     "and cmp continue die do else elsif eq for foreach ge given gt if last le local lt my ne next "
     "no not or our package print printf redo require return say shift sub undef unless until use "
     "when while xor push pop keys values",
     "",
     "#",
     nullptr,
     nullptr,
     kPerl,
     L::Dollar | L::Calls | L::At | L::Here},
    {"lua luau",
     "Lua",
     "and break do else elseif end false for function goto if in local nil not or repeat return "
     "then true until while self",
     "",
     "--",
     "--[[",
     "]]",
     kLua,
     L::Calls},
    {"r rscript",
     "R",
     "break else FALSE for function if in Inf NA NaN next NULL repeat return TRUE while library "
     "require",
     "",
     "#",
     nullptr,
     nullptr,
     kPlain,
     L::Calls},
    {"julia jl",
     "Julia",
     "abstract baremodule begin break catch const continue do else elseif end export false finally "
     "for function global if import in isa let local macro module mutable primitive quote return "
     "struct true try type using where while nothing missing",
     "Int Int8 Int16 Int32 Int64 UInt8 UInt64 Float32 Float64 Bool Char String Any Vector Matrix "
     "Array Dict Tuple",
     "#",
     "#=",
     "=#",
     kJulia,
     L::At | L::Calls | L::Capitals | L::Nested | L::Tick | L::Symbols},
    {"matlab octave",
     "MATLAB",
     "break case catch classdef continue else elseif end endfunction endif endfor for function "
     "global if methods otherwise parfor persistent properties return switch try while true false",
     "",
     "% #",
     "%{",
     "%}",
     kMatlab,
     L::Calls | L::Tick},
    {"nim",
     "Nim",
     "and as asm block break case cast concept const continue converter defer discard distinct div "
     "do elif else end enum except export finally for from func if import in include interface is "
     "isnot iterator let macro method mixin mod nil not notin object of or out proc ptr raise ref "
     "return shl shr static template true false try tuple type using var when while xor yield",
     "int float string bool char seq array void",
     "#",
     "#[",
     "]#",
     kNim,
     L::Calls | L::Capitals | L::Nested},
    {"gdscript gd godot",
     "GDScript",
     "and as assert await break class class_name const continue elif else enum extends false for "
     "func if in is match not null or pass return self setget signal static super true var while "
     "yield",
     "bool int float String Array Dictionary Vector2 Vector3 Node void",
     "#",
     nullptr,
     nullptr,
     kPython,
     L::At | L::Calls | L::Capitals | L::Dollar},
};

} // namespace

std::span<const Language> scriptLanguages()
{
    return kAll;
}

} // namespace mynah

// Languages with braces and the comments of C.
#include "app/markdown/highlight/language.h"

namespace mynah {

namespace {

using L = Language;

constexpr StringRule kPlain[] = {{"\"", "\""}, {"'", "'"}};
constexpr StringRule kTriple[] = {{"\"\"\"", "\"\"\"", true}, {"\"", "\""}, {"'", "'"}};
constexpr StringRule kSharp[] = {{"\"\"\"", "\"\"\"", true, false},
                                 {"$@\"", "\"", true, false},
                                 {"@\"", "\"", true, false},
                                 {"$\"", "\""},
                                 {"\"", "\""},
                                 {"'", "'"}};
constexpr StringRule kGo[] = {{"`", "`", true, false}, {"\"", "\""}, {"'", "'"}};
constexpr StringRule kRust[] = {{"\"", "\"", true}, {"'", "'"}};
constexpr StringRule kDart[] = {
    {"'''", "'''", true}, {"\"\"\"", "\"\"\"", true}, {"\"", "\""}, {"'", "'"}};
constexpr StringRule kSwift[] = {{"\"\"\"", "\"\"\"", true}, {"\"", "\""}};
constexpr StringRule kZig[] = {{"\"", "\""}, {"'", "'"}};

constexpr const char *kCKeywords =
    "auto break case const continue default do else enum extern for goto if inline register "
    "restrict return sizeof static struct switch typedef union volatile while _Alignas _Alignof "
    "_Atomic _Static_assert _Thread_local true false NULL nullptr";
constexpr const char *kCTypes =
    "void bool char short int long float double signed unsigned size_t ssize_t ptrdiff_t wchar_t "
    "FILE";

const Language kAll[] = {
    {"c h",
     "C",
     kCKeywords,
     kCTypes,
     "//",
     "/*",
     "*/",
     kPlain,
     L::HashLines | L::Calls | L::TypeSuffix},
    {"cpp c++ cxx cc hpp hxx h++ cu cuda ino arduino",
     "C++",
     "alignas alignof and asm auto break case catch class co_await co_return co_yield concept "
     "const "
     "const_cast consteval constexpr constinit continue decltype default delete do dynamic_cast "
     "else enum explicit export extern final for friend goto if inline mutable namespace new "
     "noexcept not nullptr operator or override private protected public register "
     "reinterpret_cast requires return sizeof static static_assert static_cast struct switch "
     "template this thread_local throw true false try typedef typeid typename union using virtual "
     "volatile while signed unsigned",
     "void bool char char8_t char16_t char32_t short int long float double wchar_t string "
     "string_view vector map set unordered_map unordered_set unique_ptr shared_ptr optional "
     "variant tuple pair array span deque list",
     "//",
     "/*",
     "*/",
     kPlain,
     L::HashLines | L::Calls | L::TypeSuffix | L::RawCpp | L::Capitals},
    {"csharp c# cs dotnet",
     "C#",
     "abstract as async await base break case catch checked class const continue default delegate "
     "do else enum event explicit extern false finally fixed for foreach get goto if implicit in "
     "init interface internal is lock namespace new not null operator or out override params "
     "partial private protected public readonly record ref required return sealed set sizeof "
     "stackalloc static struct switch this throw true try typeof unchecked unsafe using value var "
     "virtual volatile when where while with yield",
     "bool byte char decimal double dynamic float int long nint object sbyte short string uint "
     "ulong ushort void",
     "//",
     "/*",
     "*/",
     kSharp,
     L::HashLines | L::Calls | L::Capitals},
    {"java jsp",
     "Java",
     "abstract assert break case catch class const continue default do else enum extends false "
     "final finally for goto if implements import instanceof interface native new non-sealed null "
     "package permits private protected public record return sealed static strictfp super switch "
     "synchronized this throw throws transient true try var volatile while yield",
     "boolean byte char double float int long short void",
     "//",
     "/*",
     "*/",
     kTriple,
     L::At | L::Calls | L::Capitals},
    {"kotlin kt kts",
     "Kotlin",
     "abstract actual annotation as break by catch class companion const constructor continue "
     "crossinline data delegate do else enum expect external false final finally for fun get if "
     "import in infix init inline inner interface internal is it lateinit noinline null object "
     "open operator out override package private protected public reified return sealed set "
     "super suspend tailrec this throw true try typealias val var vararg when where while",
     "Int Long Short Byte Double Float Boolean Char String Unit Any Nothing",
     "//",
     "/*",
     "*/",
     kTriple,
     L::At | L::Calls | L::Capitals | L::Nested},
    {"swift",
     "Swift",
     "actor as associatedtype async await break case catch class continue convenience default "
     "defer "
     "deinit do dynamic else enum extension fallthrough false fileprivate final for func get guard "
     "if import in indirect infix init inout internal is lazy let mutating nil nonmutating open "
     "operator override postfix prefix private protocol public repeat required rethrows return "
     "self Self set some any static struct subscript super switch throw throws true try typealias "
     "unowned var weak where while",
     "Int Double Float Bool String Character Void Any",
     "//",
     "/*",
     "*/",
     kSwift,
     L::At | L::Calls | L::Capitals | L::Nested | L::HashLines},
    {"go golang",
     "Go",
     "break case chan const continue default defer else fallthrough for func go goto if import "
     "interface map package range return select struct switch type var true false nil iota",
     "bool byte complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string "
     "uint uint8 uint16 uint32 uint64 uintptr any comparable",
     "//",
     "/*",
     "*/",
     kGo,
     L::Calls},
    {"rust rs",
     "Rust",
     "as async await break const continue crate dyn else enum extern false fn for if impl in let "
     "loop match mod move mut pub ref return self static struct super trait true type union unsafe "
     "use where while",
     "bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize Self String Vec "
     "Option Result Box",
     "//",
     "/*",
     "*/",
     kRust,
     L::Calls | L::Capitals | L::Nested | L::Bang | L::RawHash | L::Lifetimes},
    {"dart flutter",
     "Dart",
     "abstract as assert async await base break case catch class const continue covariant default "
     "deferred do else enum export extends extension external factory false final finally for "
     "Function get hide if implements import in interface is late library mixin new null on "
     "operator part required rethrow return sealed set show static super switch sync this throw "
     "true try typedef var when while with yield",
     "bool double dynamic int num void",
     "//",
     "/*",
     "*/",
     kDart,
     L::At | L::Calls | L::Capitals},
    {"scala sc",
     "Scala",
     "abstract case catch class def do else enum extends extension false final finally for forSome "
     "given if implicit import lazy match new null object override package private protected "
     "return "
     "sealed super then this throw trait true try type using val var while with yield",
     "Int Long Short Byte Double Float Boolean Char String Unit Any AnyRef Nothing",
     "//",
     "/*",
     "*/",
     kTriple,
     L::At | L::Calls | L::Capitals | L::Nested},
    {"zig",
     "Zig",
     "align allowzero and asm async await break catch comptime const continue defer else enum "
     "errdefer error export extern false fn for if inline noalias null or orelse packed pub resume "
     "return struct suspend switch test true try undefined union unreachable usingnamespace var "
     "volatile while",
     "bool f16 f32 f64 i8 i16 i32 i64 isize u8 u16 u32 u64 usize void type anytype anyerror",
     "//",
     nullptr,
     nullptr,
     kZig,
     L::At | L::Calls | L::Capitals},
    {"glsl hlsl wgsl shader vert frag metal opencl",
     "Shader",
     "attribute break case const continue discard do else false flat for if in inout layout let fn "
     "var out precision return struct switch true uniform varying void while kernel device",
     "bool float half int uint vec2 vec3 vec4 ivec2 ivec3 ivec4 mat2 mat3 mat4 float2 float3 "
     "float4 sampler2D texture f32 u32 i32",
     "//",
     "/*",
     "*/",
     kPlain,
     L::HashLines | L::Calls | L::At},
    {"protobuf proto",
     "Protocol Buffers",
     "enum extend extensions import message oneof option optional package repeated required "
     "reserved returns rpc service stream syntax to true false",
     "bool bytes double fixed32 fixed64 float int32 int64 sint32 sint64 string uint32 uint64 map",
     "//",
     "/*",
     "*/",
     kPlain,
     L::Capitals},
};

} // namespace

std::span<const Language> cLanguages()
{
    return kAll;
}

} // namespace mynah

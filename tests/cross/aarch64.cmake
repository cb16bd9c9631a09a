# Builds mynah-cli for 64-bit ARM and runs it in an emulator: every operation against its definition and
# golden models against their logits, with every instruction set. Skipped without compiler or emulator. Run as
#   cmake -DSOURCE=<top folder> -DBUILD=<folder> -DCLI=<this machine's mynah-cli>
#         -DCOMPARE=<compare_floats> -P aarch64.cmake
cmake_minimum_required(VERSION 3.25)
foreach(needed SOURCE BUILD CLI COMPARE)
    if(NOT ${needed})
        message(FATAL_ERROR "aarch64: -D${needed} is missing")
    endif()
endforeach()

# packaging/test lists lines with this beginning; for CTest the sentence means that the test was skipped.
foreach(pair aarch64-linux-gnu-g++=g++-aarch64-linux-gnu qemu-aarch64=qemu-user ninja=ninja-build)
    string(REGEX MATCH "^([^=]+)=(.+)$" unused ${pair})
    find_program(found_${CMAKE_MATCH_1} ${CMAKE_MATCH_1})
    if(NOT found_${CMAKE_MATCH_1})
        message("SKIP   : cross/aarch64: nothing was built or run for ARM; ${CMAKE_MATCH_1} is missing (Debian package ${CMAKE_MATCH_2})")
        return()
    endif()
endforeach()
set(emulator ${found_qemu-aarch64} -L /usr/aarch64-linux-gnu)

function(must_run what)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT code EQUAL 0)
        message(FATAL_ERROR "${what} failed (${code}):\n${output}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

# Warnings are errors: what compiles quietly on x86 must do so here.
must_run("Configuring" ${CMAKE_COMMAND} -S ${SOURCE} -B ${BUILD} -G Ninja -DCMAKE_BUILD_TYPE=Release
    -DCMAKE_TOOLCHAIN_FILE=${SOURCE}/packaging/cross/aarch64.cmake -DCMAKE_COMPILE_WARNING_AS_ERROR=ON
    -DMYNAH_GUI=OFF -DMYNAH_STORAGE=OFF -DMYNAH_UTF8PROC=OFF -DMYNAH_VULKAN=OFF -DMYNAH_TESTS=OFF)
must_run("Building" ${CMAKE_COMMAND} --build ${BUILD} --target mynah-cli)

# cli(<processor> <instruction set, or empty> <argument>…) sets code and output.
function(cli processor isa)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -E env MYNAH_ISA=${isa} ${emulator} -cpu ${processor} ${BUILD}/bin/mynah-cli ${ARGN}
        RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
    set(code "${code}" PARENT_SCOPE)
    set(output "${output}" PARENT_SCOPE)
endfunction()

# Passes when the last command ended with `wanted` and said what matches `pattern`.
function(expect name wanted pattern)
    if(NOT code STREQUAL "${wanted}" OR NOT output MATCHES "${pattern}")
        message(SEND_ERROR "${name}: ended with ${code} instead of ${wanted}, or does not match '${pattern}':\n${output}")
    else()
        string(STRIP "${output}" said)
        if(said)
            message("${name}: ${said}")
        endif()
    endif()
endfunction()

# Which instruction set runs: the best of the processor, or the one that is forced.
cli(max "" devices)
expect("the best of -cpu max" 0 ", neondot,")
foreach(processor cortex-a53 cortex-a57) # without the dot product of bytes
    cli(${processor} "" devices)
    expect("the best of -cpu ${processor}" 0 ", neon,")
endforeach()
cli(cortex-a57 neondot selftest)
expect("neondot on -cpu cortex-a57 is refused" 4 "'neondot'.* baseline, neon\n")
cli(cortex-a57 "" selftest)
expect("operations on -cpu cortex-a57" 0 "\\(neon\\): [0-9]+ passed, 0 failed")
foreach(isa baseline neon neondot)
    cli(max ${isa} selftest --full)
    expect("operations" 0 "\\(${isa}\\): [0-9][0-9][0-9]+ passed, 0 failed")
endforeach()

# golden(<folder> <index> <instruction set> <option>…): the logits of a case of expected.json.
function(golden folder index isa)
    file(READ ${folder}/expected.json json)
    string(JSON model GET "${json}" cases ${index} model)
    string(JSON tokens GET "${json}" cases ${index} tokens)
    string(JSON logits GET "${json}" cases ${index} logits file)
    if(NOT EXISTS ${folder}/${model})
        return()
    endif()
    file(WRITE ${BUILD}/tokens.json "${tokens}")
    file(REMOVE ${BUILD}/got.f32)
    cli(max ${isa} logits ${folder}/${model} --tokens ${BUILD}/tokens.json --out ${BUILD}/got.f32 --all ${ARGN})
    list(JOIN ARGN " " options)
    string(STRIP "${model} with ${isa} ${options}" name)
    expect("logits of ${name}" 0 "^$")
    # The bound of tests/core/rwkv/tst_model.cpp: float32 arithmetic.
    execute_process(COMMAND ${COMPARE} ${BUILD}/got.f32 ${folder}/${logits} 1e-4
        RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
    expect("largest difference of ${name}" 0 "^[0-9]")
    math(EXPR count "${compared} + 1")
    set(compared ${count} PARENT_SCOPE)
endfunction()

set(compared 0)
set(models ${SOURCE}/tests/fixtures/models)
foreach(isa baseline neon neondot)
    golden(${models}/rand-7v0 0 ${isa} --mode sequence)
    golden(${models}/rand-7v0 0 ${isa} --mode step)
endforeach()
file(READ ${models}/versions/expected.json json)
string(JSON last LENGTH "${json}" cases)
math(EXPR last "${last} - 1")
foreach(index RANGE ${last})
    golden(${models}/versions ${index} neondot)
endforeach()
if(compared LESS 12)
    message(SEND_ERROR "only ${compared} golden cases were found")
endif()

# The order of every sum of RWKV-7 is that of AVX2: not a bit may differ, whatever the precision. Checked
# where this machine's processor runs AVX2.
function(same_bits precision one other)
    execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${BUILD}/${one}.f32 ${BUILD}/${other}.f32
        RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT code EQUAL 0)
        message(SEND_ERROR "${one} and ${other} differ with --precision ${precision}: ${output}")
    else()
        message("${one} and ${other} with --precision ${precision}: the same bits")
    endif()
endfunction()

file(WRITE ${BUILD}/tokens.json "[89, 204, 317, 225, 31, 205, 162, 154, 127, 85, 66, 219, 282, 47]")
execute_process(COMMAND ${CMAKE_COMMAND} -E env MYNAH_ISA=avx2 ${CLI} selftest
    RESULT_VARIABLE avx2 OUTPUT_QUIET ERROR_QUIET)
foreach(precision file int8 int4)
    file(REMOVE ${BUILD}/avx2.f32 ${BUILD}/neon.f32 ${BUILD}/neondot.f32)
    set(arguments logits ${models}/rand-7v0/model-f16.pth --tokens ${BUILD}/tokens.json --all --precision ${precision})
    foreach(isa neon neondot)
        cli(max ${isa} ${arguments} --out ${BUILD}/${isa}.f32)
        expect("logits with ${isa} --precision ${precision}" 0 "^$")
    endforeach()
    same_bits(${precision} neon neondot)
    if(avx2 EQUAL 0)
        must_run("AVX2" ${CMAKE_COMMAND} -E env MYNAH_ISA=avx2 ${CLI} ${arguments} --out ${BUILD}/avx2.f32)
        same_bits(${precision} avx2 neon)
    else()
        message("SKIP   : cross/aarch64: not compared with AVX2, which this processor does not run")
    endif()
endforeach()

# The arrows of the architecture are ui → app → core → kernels and nothing else; kernels, core and
# app/cli know no Qt. Run as: cmake -DSOURCE=<top folder> -P layering.cmake
cmake_minimum_required(VERSION 3.25)
if(NOT SOURCE)
    message(FATAL_ERROR "layering: -DSOURCE is missing")
endif()

# check(<files> <pattern of includes that are forbidden> <rule>)
function(check files forbidden rule)
    foreach(file IN LISTS files)
        file(STRINGS "${file}" includes REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
        foreach(line IN LISTS includes)
            string(REGEX REPLACE "^[ \t]*#[ \t]*include[ \t]*([<\"][^>\"]*[>\"]).*" "\\1" target "${line}")
            if(target MATCHES "${forbidden}")
                file(RELATIVE_PATH name "${SOURCE}" "${file}")
                message(SEND_ERROR "layering: ${name} includes ${target}: ${rule}")
            endif()
        endforeach()
    endforeach()
endfunction()

function(sources variable folder)
    file(GLOB_RECURSE found "${SOURCE}/${folder}/*.h" "${SOURCE}/${folder}/*.hpp"
         "${SOURCE}/${folder}/*.inl" "${SOURCE}/${folder}/*.cpp" "${SOURCE}/${folder}/*.cc"
         "${SOURCE}/${folder}/*.c" "${SOURCE}/${folder}/*.cu" "${SOURCE}/${folder}/*.cuh")
    set(${variable} "${found}" PARENT_SCOPE)
endfunction()

# Qt headers are <QName>, <QtName/…> and <qname.h>.
set(qt "^[<\"](Q[A-Za-z]|q[a-z]+\\.h)")
# A path that climbs out of its folder would pass by the other rules.
set(climbing "^\"(.*/)?\\.\\./")

sources(kernels kernels)
check("${kernels}" "^[<\"](core|app|ui)/|${climbing}" "kernels knows nothing of the project but itself")
check("${kernels}" "${qt}" "kernels is free of Qt")

sources(core core)
check("${core}" "^[<\"](app|ui)/|${climbing}" "core knows only kernels")
check("${core}" "${qt}" "core is free of Qt")
set(storage_free ${core})
list(FILTER storage_free EXCLUDE REGEX "/core/storage/")
check("${storage_free}" "^<sqlite3" "SQLite belongs to core/storage")

sources(app app)
check("${app}" "^[<\"]ui/|${climbing}" "app does not know ui")
check("${app}" "^<sqlite3" "SQLite belongs to core/storage")
set(cli ${app})
list(FILTER cli INCLUDE REGEX "/app/cli/")
check("${cli}" "${qt}" "mynah-cli is free of Qt")
check("${cli}" "^[<\"]app/([^c]|c[^l]|cl[^i]|cli[^/])" "mynah-cli stands on core alone")
set(window ${app})
list(FILTER window EXCLUDE REGEX "/app/cli/")
check("${window}" "^[<\"]app/cli/" "the window does not know mynah-cli")

sources(ui ui)
foreach(file IN LISTS ui)
    file(RELATIVE_PATH name "${SOURCE}" "${file}")
    message(SEND_ERROR "layering: ${name} is C++: ui is QML only")
endforeach()

# A check that looks at nothing would always pass.
if(NOT kernels OR NOT core)
    message(SEND_ERROR "layering: no sources under ${SOURCE}")
endif()
